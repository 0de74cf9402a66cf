import { type Definition, own } from './definition.ts'

const plan = {
	version: 1,
	validFrom: 2021,
	validTo: null,
	unit: 'plans',
	direction: 'up',
	parameters: {},
} as const

const share = {
	version: 1,
	validFrom: 2021,
	validTo: null,
	unit: 'percent',
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
	{ id: 'guidance-coverage', ...share, counted: 'guidanceOffered', source: own },
	{ id: 'guidance-accepted', ...share, counted: 'guidanceAccepted', source: own },
	{
		id: 'decisions-not-carried-out',
		version: 1,
		validFrom: 2021,
		validTo: null,
		unit: 'decisions',
		direction: 'down',
		counted: 'decisionsOverdue',
		parameters: { afterMonths: 3 },
		source: { text: 'SoL 34:1–3', verified: true },
	},
	{
		id: 'housing-support-given',
		version: 1,
		validFrom: 2021,
		validTo: null,
		unit: 'persons',
		direction: 'up',
		counted: 'housingSupport',
		parameters: {},
		source: own,
	},
] as const satisfies readonly Definition[]
