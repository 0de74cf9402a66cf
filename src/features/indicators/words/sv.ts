/** Words of the figures; this language gives the shape. */
export const sv = {
	sources: { counted: 'räknat', typed: 'inskrivet', authority: 'myndighetens' },
	officialSources: {
		counted: 'Räknat ur kommunens ärenden',
		typed: 'Inskrivet för hand',
		authority: 'Myndighetens siffra',
	},
	fewerThan: 'färre än\u00a0{below}',
	/** What follows the status word. */
	reasons: {
		withheld: 'färre än\u00a0{below}, avståndet visas inte',
		noOutcome: 'inget utfall för {year}',
		nothingDue: 'mäts inte den här gången',
		nextDue: 'mäts nästa gång {year}',
		targetMissing: 'inget mål är bestämt',
		targetInWords: '{words}',
		targetMet: '{years, plural, =0 {målet är nått} one {ett år före målåret} other {# år före målåret}}',
		zeroVision: 'nollvision, {left} kvar',
		zeroVisionWorse: '{by} över basåret, nollvision',
		worseUp: '{by} över basåret',
		worseDown: '{by} under basåret',
		targetYearPassed: 'målåret har passerat, {from} från målet',
		targetYearPassedWorse: 'målåret har passerat, {by} sämre än basåret',
		noBase: 'inget basvärde att jämföra med, {from} från målet',
		inStep: 'i takt med planens linje ({line})',
		behindUp: '{by} över planens linje ({line})',
		behindDown: '{by} under planens linje ({line})',
		points: '{value} procentenheter',
		onePoint: '1 procentenhet',
	},
	byHand: 'Satt för hand {day} av {by}: {reason}',
	computed: 'Beräknat: {status}',
	definitions: {
		'evictions-executed': {
			name: 'Verkställda avhysningar',
			formula: 'Avhysningar som verkställts under året, efter dagen för verkställigheten.',
		},
		'children-evicted': {
			name: 'Barn som berörts av avhysning',
			formula:
				'Barn i hem där avhysning verkställts under året, efter dagen för verkställigheten. Barn på besök räknas från 30 dagar om året.',
		},
		'cases-opened': {
			name: 'Öppnade ärenden om hotande avhysning',
			formula: 'Ärenden som öppnats under året, ett för varje hushåll och bostad.',
		},
		'cases-averted': {
			name: 'Avvärjda avhysningar',
			formula:
				'Ärenden som avslutats under året där hushållet har bostaden kvar. Bekräftas först när det har gått 180 dagar.',
		},
		'consultations-held': {
			name: 'Hållna hyresskuldsamråd',
			formula:
				'Hyresskuldsamråd som hållits under året, med eller utan överenskommelse. Möten dit ingen kom räknas inte.',
		},
		'child-talks-held': {
			name: 'Hållna samtal med barn',
			formula: 'Samtal med barn som hållits under året, ett för varje barn och ärende.',
		},
		'homeless-persons': {
			name: 'Personer i hemlöshet',
			formula: 'Vuxna i någon av de fyra situationerna under mätveckan. Barn räknas för sig.',
		},
		'rough-sleepers': {
			name: 'Personer som sover ute',
			formula:
				'Vuxna i situation 1 som sover utomhus, i offentliga lokaler, trappor eller tält under mätveckan.',
		},
		'homes-by-agreement': {
			name: 'Bostäder genom samverkansavtalet',
			formula: 'Bostäder som hyresvärdarna har lämnat över under året enligt avtalet.',
		},
		'training-contracts-converted': {
			name: 'Träningskontrakt som blivit stadigvarande',
			formula: 'Träningskontrakt som under året gått över till stadigvarande kontrakt, av dem som upphörde.',
		},
	},
	/** What a count is made of, by the code that tells its events apart. */
	parts: {
		arrears: 'hyresskuld',
		disturbance: 'störning',
		misconduct: 'misskötsamhet',
		termination: 'uppsägning av annat skäl',
		other: 'annat skäl',
		full: 'bor i hemmet',
		alternating: 'bor växelvis',
		visiting: 'på besök minst 30 dagar om året',
		'landlord-notice': 'meddelande från hyresvärd',
		'enforcement-authority': 'underrättelse från Kronofogden',
		tenant: 'hyresgästen hörde av sig',
		'own-finding': 'egen upptäckt',
		agreed: 'överenskommelse nåddes',
		'not-agreed': 'ingen överenskommelse',
		'guardian-consent': 'med vårdnadshavares samtycke',
		investigation: 'under öppen utredning',
		'own-standing': 'barnet för egen talan',
		'own-contact': 'barnet hörde själv av sig',
		paid_before_notice: 'betald före meddelandet',
		paid_by_tenant: 'hyresgästen betalade',
		paid_by_income_support: 'betald med ekonomiskt bistånd',
		payment_plan: 'avbetalningsplan',
		liability_assumed: 'nämnden tog betalningsansvar',
		guarantee: 'borgen eller garanti',
		disturbance_ceased: 'störningen upphörde',
		new_lease_agreed: 'nytt hyresavtal',
		lease_taken_over_by_municipality: 'kommunen tog över kontraktet',
		withdrawn_by_landlord: 'hyresvärden tog tillbaka',
		rejected_by_authority: 'myndigheten avslog',
	},
	unverifiedSource: 'källan är inte kontrollerad',
	faults: {
		'not-a-year': 'Skriv ett årtal med fyra siffror',
		'not-a-number': 'Skriv ett tal, till exempel 74 % eller 1 234,5',
		'base-year-missing': 'Ett basvärde behöver sitt basår',
		'target-year-missing': 'Ett mål i siffror behöver sitt målår',
		'target-twice': 'Skriv målet i siffror eller i ord, inte båda',
		'direction-missing': 'Välj om talet ska minska eller öka',
	},
	refusals: {
		'year-not-begun': '{year} har inte börjat, så inget utfall kan finnas.',
		'definition-unknown': 'Definitionen finns inte i registret.',
		'nothing-counts-it':
			'Ingen räkning ur ärendena finns för den här indikatorn. Välj en definition som räknas.',
		'count-start-missing': 'Ange det första år som ska räknas ur ärendena.',
	},
}
