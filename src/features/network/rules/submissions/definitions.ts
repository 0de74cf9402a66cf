/*
 * What municipalities' packages may tell: definitions that mean the same in every house, each with the published table it is
 * read from. Their names, formulas and sources stand in the registry of indicators (`definitionInWords`), by id and version.
 */

export type SharedDefinition = {
	readonly id: string
	readonly version: number
	/** A count is a whole number, to be told per 1,000 inhabitants or summed "at least"; a share is 0–1 and is never summed. */
	readonly kind: 'count' | 'share'
	readonly unit: 'persons' | 'children' | 'evictions' | 'cases' | 'percent'
	/**
	 * Which way is better. Null where more may mean better work or only that there was more to begin with: how many left the list
	 * says nothing of how well, without how many there were on it. Such figures are shown and never ranked.
	 */
	readonly direction: 'down' | 'up' | null
	/** Whether it is counted at the end of the year, or over the whole of it. */
	readonly counted: 'at-year-end' | 'over-the-year'
	/** The published dataset, the codes of its dimensions that are the whole, and the column with the value. */
	readonly dataset: string
	/** What the dataset counts, by definition and version; null where the registry has no definition of it. */
	readonly measure: string | null
	readonly whole: Readonly<Record<string, string>>
	readonly column: 'count' | 'share_percent'
	/** Dimensions that a figure may be narrowed by, one at a time, with the codes that every house has. */
	readonly parts: Readonly<Record<string, readonly string[]>>
}

const sex = ['woman', 'man', 'unknown'] as const
const atYearEnd = { kind: 'count', column: 'count', counted: 'at-year-end' } as const
const overTheYear = { kind: 'count', column: 'count', counted: 'over-the-year' } as const
const total = 'total'

const preventedAt = (stage: string): SharedDefinition => ({
	...{ id: `prevented-180-${stage}`, version: 1, kind: 'share', unit: 'percent', direction: 'up' },
	...{ counted: 'over-the-year', dataset: 'evictions-prevented', column: 'share_percent', parts: {} },
	...{ measure: null, whole: { stage, confirmed: 'yes' } },
})

export const sharedDefinitions: readonly SharedDefinition[] = [
	{
		...{ id: 'homeless-on-list', version: 1, unit: 'persons', direction: 'down', ...atYearEnd },
		...{ dataset: 'homeless-by-age', measure: 'homeless-on-list@1', whole: { age: total, sex: total } },
		parts: { age: ['18-24', '25-44', '45-64', '65-', 'unknown'], sex },
	},
	{
		...{ id: 'acutely-homeless-on-list', version: 1, unit: 'persons', direction: 'down', ...atYearEnd },
		...{
			dataset: 'homeless-by-situation',
			measure: 'homeless-on-list@1',
			whole: { situation: 'acute-layer', sex: total, age: total },
		},
		parts: { sex },
	},
	{
		...{ id: 'children-in-homelessness', version: 1, unit: 'children', direction: 'down', ...atYearEnd },
		...{
			dataset: 'children-in-homelessness',
			measure: 'children-in-homelessness@1',
			whole: { situation: total, sex: total },
			parts: {},
		},
	},
	{
		...{ id: 'homeless-inflow', version: 1, unit: 'persons', direction: 'down', ...overTheYear },
		...{
			dataset: 'homeless-inflow',
			measure: 'homeless-inflow@1',
			whole: { reason: total, sex: total },
			parts: { sex },
		},
	},
	{
		...{ id: 'first-time-homeless', version: 1, unit: 'persons', direction: 'down', ...overTheYear },
		...{
			dataset: 'homeless-inflow',
			measure: 'homeless-inflow@1',
			whole: { reason: 'new', sex: total },
			parts: {},
		},
	},
	{
		...{ id: 'homeless-outflow', version: 1, unit: 'persons', direction: null, ...overTheYear },
		...{
			dataset: 'homeless-outflow',
			measure: 'homeless-outflow@1',
			whole: { reason: total, sex: total },
			parts: { sex },
		},
	},
	{
		...{ id: 'housed-from-list', version: 1, unit: 'persons', direction: null, ...overTheYear },
		...{
			dataset: 'homeless-outflow',
			measure: 'homeless-outflow@1',
			whole: { reason: 'housed', sex: total },
			parts: {},
		},
	},
	{
		...{ id: 'evictions-executed', version: 1, unit: 'evictions', direction: 'down', ...overTheYear },
		...{
			dataset: 'evictions-executed',
			measure: 'evictions-executed@1',
			whole: { ground: total, children: total },
		},
		parts: { children: ['yes', 'no'] },
	},
	{
		...{ id: 'children-evicted', version: 1, unit: 'children', direction: 'down', ...overTheYear },
		...{ dataset: 'children-evicted', measure: 'children-evicted@1', whole: { living: total }, parts: {} },
	},
	{
		...{ id: 'cases-averted', version: 1, unit: 'cases', direction: null, ...overTheYear },
		...{
			dataset: 'eviction-cases-closed',
			measure: null,
			whole: { stage: total, ending: 'kept' },
			parts: {},
		},
	},
	preventedAt('arrears-notice'),
	preventedAt('termination-served'),
	preventedAt('enforcement-applied'),
]

/** Null for what is not shared: others' own definitions, and other versions. */
export function findShared(id: string, version: number): SharedDefinition | null {
	return sharedDefinitions.find((one) => one.id === id && one.version === version) ?? null
}

/** Whether a part is one that every house can tell: `sex=woman`; empty is the whole. */
export function isSharedPart({ parts }: SharedDefinition, part: string): boolean {
	if (part === '') return true
	const [dimension = '', code = '', ...more] = part.split('=')
	return more.length === 0 && parts[dimension]?.includes(code) === true
}
