/** Names and formulas of what is counted from homes, contracts and support. */
export const housingNames = {
	'homes-by-agreement': {
		name: 'Bostäder genom samverkansavtalet',
		formula:
			'Bostäder enligt avtalen med hyresvärdar, efter den dag någon flyttade in eller fick kontraktet. Utlovade och tackade ja till räknas inte.',
	},
	'housing-breakdowns': {
		name: 'Sammanbrott i boende',
		formula:
			'Boenden som slutat oplanerat under året för att placeringen inte höll: konflikt, våld, skador, återfall som inte hanterades eller personal som saknades. Efter dagen då det slutade.',
	},
	'housing-first-places': {
		name: 'Bostad först, bebodda hem',
		formula: 'Hem i programmet där någon bor årets sista dag, eller i dag under det år som pågår.',
	},
	'housing-first-retained': {
		name: 'Bor kvar i Bostad först',
		formula:
			'Av dem som bodde i programmets hem under året: de som bor kvar vid årets slut eller har gått till ett annat stadigvarande hem. Avlidna räknas bort.',
	},
	'coordinated-plans': {
		name: 'Samordnade individuella planer (SIP)',
		formula: 'SIP som hållits under året, efter dagen för mötet.',
	},
	'coordinated-plans-with-housing': {
		name: 'SIP där boendet ingår',
		formula: 'SIP som hållits under året och har minst en åtgärd om boendet.',
	},
	'internal-plans': {
		name: 'Interna samordnade planer (ISIP)',
		formula: 'ISIP mellan kommunens egna enheter som hållits under året, efter dagen för mötet.',
	},
	'internal-plans-with-housing': {
		name: 'ISIP där boendet ingår',
		formula: 'ISIP som hållits under året och har minst en åtgärd om boendet.',
	},
	'guidance-coverage': {
		name: 'Boendevägledning, täckning',
		formula: 'Av de vuxna på listan under året: de som erbjudits vägledning, vad de än svarade.',
	},
	'guidance-accepted': {
		name: 'Boendevägledning, tackat ja',
		formula: 'Av de vuxna på listan under året: de som erbjudits vägledning och tackat ja.',
	},
	'decisions-not-carried-out': {
		name: 'Gynnande beslut som inte verkställts i tid',
		formula:
			'Gynnande beslut som i något kvartal under året hade väntat mer än tre månader på att verkställas eller varit avbrutna så länge, vart och ett en gång.',
	},
	'housing-support-given': {
		name: 'Personer med boendestöd',
		formula: 'Personer som haft en överenskommelse om stöd i hemmet någon dag under året.',
	},
} as const
