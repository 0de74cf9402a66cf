const sex = { woman: 'Kvinnor', man: 'Män', unknown: 'Okänt kön', total: 'Alla' } as const
const stage = {
	early: 'Tidigt, före meddelande',
	'arrears-notice': 'Meddelande till nämnden',
	'termination-served': 'Uppsägning delgiven',
	'enforcement-applied': 'Verkställighet sökt',
	executed: 'Avhysning verkställd',
	'applied-or-executed': 'Verkställighet sökt eller verkställd',
	total: 'Alla skeden',
} as const

/** The public statistics as readers meet them: the tables, their columns and codes. */
export const tablesSv = {
	datasets: {
		'homeless-by-situation': {
			title: 'Vuxna i hemlöshet efter situation, kön och ålder',
			about: 'Vuxna på kommunens lista över personer i hemlöshet den 31 december varje år.',
			keywords: 'hemlöshet, hemlöshetssituation, kön, ålder',
		},
		'homeless-by-age': {
			title: 'Vuxna i hemlöshet efter ålder och kön',
			about: 'Vuxna på kommunens lista över personer i hemlöshet den 31 december varje år.',
			keywords: 'hemlöshet, ålder, kön',
		},
		'children-in-homelessness': {
			title: 'Barn i hemlöshet efter situation och kön',
			about:
				'Barn under 18 år som själva bor i hemlöshet tillsammans med en förälder den 31 december varje år.',
			keywords: 'hemlöshet, barn, hemlöshetssituation',
		},
		'homeless-inflow': {
			title: 'Vuxna som har kommit in i hemlöshet efter orsak och kön',
			about: 'Vuxna som har kommit till listan under året. Den som kommer två gånger räknas två gånger.',
			keywords: 'hemlöshet, inflöde, orsak',
		},
		'homeless-outflow': {
			title: 'Vuxna som har lämnat hemlöshet efter orsak och kön',
			about: 'Vuxna som har lämnat listan under året. Den som lämnar två gånger räknas två gånger.',
			keywords: 'hemlöshet, utflöde, orsak',
		},
		'homeless-balance': {
			title: 'Hemlöshetens balans: från årets början till årets slut',
			about:
				'Antalet vid årets slut är antalet vid årets början plus de som kom och minus de som lämnade. Den som har fyllt 18 år eller fått uppgifter rättade står på egna rader.',
			keywords: 'hemlöshet, balans, inflöde, utflöde',
		},
		'evictions-executed': {
			title: 'Verkställda avhysningar efter grund och barn',
			about: 'Avhysningar från bostad i kommunen efter den dag de verkställdes.',
			keywords: 'avhysning, vräkning, barn',
		},
		'children-evicted': {
			title: 'Barn som har berörts av verkställd avhysning',
			about: 'Barn som bodde i hemmet minst 30 dagar om året, efter hur de bodde där.',
			keywords: 'barn, avhysning, vräkning',
		},
		'eviction-cases-closed': {
			title: 'Avslutade vräkningsärenden efter skede och utfall',
			about: 'Kommunens vräkningsförebyggande ärenden efter det år de avslutades.',
			keywords: 'vräkningsförebyggande, ärenden, utfall',
		},
		'evictions-prevented': {
			title: 'Förhindrade vräkningar efter 180 dagar',
			about:
				'Avslutade ärenden vars kontroll efter 180 dagar är aktuell: samma hushåll har samma hem kvar, utan nytt ärende om hot. Avlidna och överflyttade ingår inte; okänt räknas som inte bekräftat.',
			keywords: 'förhindrade vräkningar, vräkningsförebyggande',
		},
	},
	columns: {
		year: 'År',
		situation: 'Situation',
		sex: 'Kön',
		age: 'Ålder',
		reason: 'Orsak',
		line: 'Rad',
		ground: 'Grund',
		children: 'Barn i hemmet',
		living: 'Barnets boende',
		stage: 'Skede',
		ending: 'Utfall',
		confirmed: 'Förhindrad',
		count: 'Antal',
		share_percent: 'Andel av skedet, procent',
		status: 'Markering',
	},
	codes: {
		sex,
		stage,
		age: {
			'18-24': '18–24 år',
			'25-': '25 år och äldre eller okänd ålder',
			'25-44': '25–44 år',
			'45-64': '45–64 år',
			'65-': '65 år och äldre',
			unknown: 'Okänd ålder',
			total: 'Alla åldrar',
		},
		situation: { 'acute-layer': 'Akut hemlöshet, alla slag', total: 'Alla situationer' },
		reason: {
			new: 'Ny på listan',
			'returned-from-housing': 'Tillbaka från egen bostad',
			'returned-from-inactive': 'Tillbaka efter uppehåll',
			unknown: 'Okänd orsak',
			housed: 'Till egen bostad',
			inactive: 'Utan kontakt i 90 dagar',
			deceased: 'Avliden',
			moved: 'Flyttat från kommunen',
			'no-longer-meets': 'Uppfyller inte längre villkoren',
			total: 'Alla orsaker',
		},
		line: {
			start: 'Vid årets början',
			in: 'Kom in',
			joined: 'Tillkom genom ålder eller rättelse',
			out: 'Lämnade',
			departed: 'Föll bort genom ålder eller rättelse',
			end: 'Vid årets slut',
		},
		ground: {
			arrears: 'Hyresskuld',
			disturbance: 'Störning',
			misconduct: 'Misskötsel',
			termination: 'Uppsägning av annat skäl',
			other: 'Annat',
			total: 'Alla grunder',
		},
		children: { yes: 'Med barn', no: 'Utan barn', total: 'Alla' },
		living: {
			full: 'Bor hela tiden',
			alternating: 'Bor växelvis',
			visiting: 'Är där ibland',
			total: 'Alla barn',
		},
		ending: {
			kept: 'Hemmet är kvar',
			moved: 'Flyttade frivilligt till annan bostad',
			left: 'Lämnade hemmet',
			evicted: 'Avhystes',
			'no-contact': 'Avslutat utan kontakt',
			outside: 'Avliden eller överflyttad',
			total: 'Alla utfall',
		},
		confirmed: { yes: 'Bekräftad', no: 'Inte bekräftad', total: 'Alla vars kontroll är aktuell' },
		status: { published: 'Publicerad', withheld: 'Färre än 5 eller dold för att skydda' },
	},
	changes: {
		published: 'publicerat',
		now: 'nu',
		nothing: 'Inga publicerade siffror har ändrats.',
		more: 'och ytterligare',
	},
	firstVersion: 'Första utgåvan.',
	withdrawnVersion: 'Återkallad.',
} as const
