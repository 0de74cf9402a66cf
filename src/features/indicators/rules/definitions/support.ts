import { type Definition, own } from './definition.ts'

const plan = {
	version: 1,
	validFrom: 2021,
	validTo: null,
	unit: 'plans',
	direction: 'up',
	parameters: {},
} as const

/** Plans across offices, guidance, and decisions that wait to be carried out. */
export const supportDefinitions = [
	{
		id: 'coordinated-plans',
		...plan,
		counted: 'sip',
		source: { text: 'SoL 10:8–9; HSL 16:4', verified: false },
	},
	{
		id: 'coordinated-plans-with-housing',
		...plan,
		counted: 'sipWithHousing',
		source: { text: 'SoL 10:8–9; HSL 16:4', verified: false },
	},
	{ id: 'internal-plans', ...plan, counted: 'isip', source: own },
	{ id: 'internal-plans-with-housing', ...plan, counted: 'isipWithHousing', source: own },
] as const satisfies readonly Definition[]
