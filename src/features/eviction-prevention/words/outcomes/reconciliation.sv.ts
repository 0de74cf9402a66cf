/** Words of executed evictions as counted here beside the authority's figures. */
export const reconciliationWords = {
	title: 'Verkställda avhysningar mot Kronofogden',
	state:
		'{differing, plural, =0 {Inget år skiljer sig där båda har en siffra.} one {<b>Ett år</b> skiljer sig.} other {<b># år</b> skiljer sig.}}',
	stateNone: 'Inga siffror från Kronofogden är inlästa än.',
	table: 'Räknat här och Kronofogdens siffror, år för år',
	year: 'År',
	running: '{year}, hittills',
	figures: { executed: 'Verkställda', withChildren: 'Med barn', children: 'Barn' },
	counted: 'här',
	authority: 'Kronofogden',
	differs: 'skillnad',
	nothing: 'räknades inte',
	show: 'Visa ärendena',
	note: 'Skillnad = räknat här minus Kronofogden. Ett år som inte räknades här är inte noll. Det som Kronofogden inte uppger står som streck.',
	latest: 'Senast inläst {day}.',
	cases: 'Avhysningar som verkställts {year}',
	casesNote: 'Bara de ärenden som du har rätt till.',
	casesNone: 'Inga sådana ärenden är öppna för dig.',
	case: 'Ärende',
	day: 'Verkställd',
	bringIn: 'Läs in Kronofogdens årssiffror',
} as const
