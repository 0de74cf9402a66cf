import { housingNames } from './housing-names.sv.ts'
import { preventedNames } from './prevented-names.sv.ts'

/** Names of the definitions and their formulas in words. */
export const definitionNames = {
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
	...preventedNames,
	...housingNames,
	'homeless-persons': {
		name: 'Personer i hemlöshet',
		formula: 'Vuxna i någon av de fyra situationerna under mätveckan. Barn räknas för sig.',
	},
	'rough-sleepers': {
		name: 'Personer som sover ute',
		formula:
			'Vuxna i situation 1 som sover utomhus, i offentliga lokaler, trappor eller tält under mätveckan.',
	},
	'training-contracts-converted': {
		name: 'Träningskontrakt som blivit stadigvarande',
		formula: 'Träningskontrakt som under året gått över till stadigvarande kontrakt, av dem som upphörde.',
	},
	'evictions-prevented-90': {
		name: 'Förhindrade vräkningar efter 90 dagar',
		formula:
			'Ärenden som avslutats och vars kontroll är dags: samma hushåll har samma bostad 90 dagar efter avslutet, utan nytt hot. Okänt räknas med i basen.',
	},
	'evictions-prevented-180': {
		name: 'Förhindrade vräkningar, bekräftade',
		formula:
			'Ärenden som avslutats och vars kontroll är dags: samma hushåll har samma bostad 180 dagar efter avslutet, utan nytt hot. Okänt räknas med i basen.',
	},
	'evictions-prevented-365': {
		name: 'Förhindrade vräkningar efter ett år',
		formula:
			'Ärenden som avslutats och vars kontroll är dags: samma hushåll har samma bostad 365 dagar efter avslutet, utan nytt hot. Okänt räknas med i basen.',
	},
	'homeless-on-list': {
		name: 'Hemlösa vuxna på listan',
		formula:
			'Vuxna som är aktiva i någon av de fyra situationerna den sista dagen: i hemlöshet och med kontakt de senaste 90 dagarna, eller i kommunens andrahandsboende.',
	},
	'acutely-homeless-on-list': {
		name: 'Akut hemlösa vuxna på listan',
		formula: 'Vuxna som är aktiva i situation 1 den sista dagen.',
	},
	'children-in-homelessness': {
		name: 'Barn i hemlöshet',
		formula: 'Barn under 18 år som själva bor i hemlöshet tillsammans med en förälder den sista dagen.',
	},
	'homeless-eu-eea': {
		name: 'EU- och EES-medborgare i hemlöshet',
		formula:
			'EU- och EES-medborgare utan uppehållsrätt som är aktiva den sista dagen. En egen grupp, utanför de fyra situationerna.',
	},
	'homeless-inflow': {
		name: 'Inflöde till hemlöshet',
		formula: 'Vuxna som kommit in på listan under året: nya, åter från bostad, åter från inaktiv och okänt.',
	},
	'homeless-outflow': {
		name: 'Utflöde ur hemlöshet',
		formula:
			'Vuxna som lämnat listan under året: till eget hem, inaktiva, avlidna, flyttade eller inte längre hemlösa.',
	},
	'housed-from-list': {
		name: 'Fått eget hem',
		formula: 'Vuxna som lämnat listan under året för ett stadigvarande hem.',
	},
	'first-time-homeless': {
		name: 'Hemlösa för första gången',
		formula: 'Vuxna som kommit in på listan under året och inte varit hemlösa under de 730 dagarna före.',
	},
	'list-net-change': {
		name: 'Nettoförändring',
		formula: 'Inflöde minus utflöde under året.',
	},
	'returns-within-6-months': {
		name: 'Återfall inom 6 månader',
		formula:
			'Av dem vars första utflyttning till ett stadigvarande hem ligger två år bakåt: andelen som blev hemlösa igen inom 180 dagar.',
	},
	'returns-within-12-months': {
		name: 'Återfall inom 12 månader',
		formula: 'Som ovan, inom 365 dagar.',
	},
	'returns-within-24-months': {
		name: 'Återfall inom 24 månader',
		formula: 'Som ovan, inom 730 dagar.',
	},
	'time-homeless-mean': {
		name: 'Nätter i hemlöshet, medel',
		formula:
			'Olika nätter i hemlöshet per person det senaste året, och bakåt så länge de hänger ihop. Utflyttningsdagen är ingen natt.',
	},
	'time-homeless-median': {
		name: 'Nätter i hemlöshet, median',
		formula: 'Som medelvärdet, men den mittersta personen.',
	},
	'time-to-housing-mean': {
		name: 'Dagar till eget hem, medel',
		formula: 'Från den dag personen först var känd till inflyttning, för dem som flyttade in under året.',
	},
	'time-to-housing-median': {
		name: 'Dagar till eget hem, median',
		formula: 'Som medelvärdet, men den mittersta personen.',
	},
	'exits-to-permanent-homes': {
		name: 'Avslut till stadigvarande hem',
		formula: 'Andelen avslutade vistelser som ledde till ett stadigvarande hem. Avlidna räknas inte med.',
	},
	'operational-zero-children-evicted': {
		name: 'Operativt noll, vräkta barn',
		formula:
			'Månader i rad då inget barn har vräkts. Bofasts egen definition. Visas bredvid nollvisionen, aldrig i stället.',
	},
	'functional-zero-acute': {
		name: 'Funktionellt noll, akut hemlöshet',
		formula:
			'Månader i rad då de akut hemlösa är färre än kommunen i medeltal hjälper till ett hem. Visas bredvid nollvisionen, aldrig i stället.',
	},
	'support-period-ended': {
		name: 'Avslutade stödperioder',
		formula: 'Stödperioder som slutat genom en hel kalendermånad utan insats.',
	},
	'list-coverage': {
		name: 'Listans täckning',
		formula: 'Enheter som har rapporterat, av dem som förväntas göra det.',
	},
	'training-contracts-converted-12': {
		name: 'Träningskontrakt som övergått inom 12 månader',
		formula: 'Av de träningskontrakt som började under året: andelen som inom 12 månader blev stadigvarande.',
	},
	'training-contracts-converted-24': {
		name: 'Träningskontrakt som övergått inom 24 månader',
		formula: 'Av de träningskontrakt som började under året: andelen som inom 24 månader blev stadigvarande.',
	},
	'bed-average-utilisation': {
		name: 'Beläggning, genomsnittlig',
		formula: 'Personnätter per dag då platser fanns, genom medeltalet platser de dagarna.',
	},
	'bed-occupancy-rate': {
		name: 'Beläggning av öppna platser',
		formula: 'Belagda nätter genom nätter då platsen var öppen. Avställda nätter dras inte av, de redovisas.',
	},
	'bed-usable-occupancy': {
		name: 'Beläggning av användbara platser',
		formula: 'Personnätter genom öppna nätter utom avställda och omställning.',
	},
	'turned-away': {
		name: 'Nekade nätter',
		formula: 'Förfrågningar om plats som inte kunde mötas, natt för natt.',
	},
} as const
