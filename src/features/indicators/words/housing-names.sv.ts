/** Names and formulas of what is counted from homes, contracts and support. */
export const housingNames = {
	'homes-by-agreement': {
		name: 'Bostäder genom samverkansavtalet',
		formula:
			'Bostäder enligt avtalen med hyresvärdar, efter den dag någon flyttade in eller fick kontraktet. Utlovade och tackade ja till räknas inte.',
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
} as const
