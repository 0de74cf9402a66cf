import { places } from '../codes/places.ts'
import { reasonsIn, reasonsOut } from '../codes/reasons.ts'
import { subgroups } from '../subgroups.ts'

/**
 * Two ways to read the list (SFS 2001:637 15 §). Case: by name, the matters of one's own units, no delicate facts.
 * Follow-up: the whole committee under codes, with every breakdown, for those with that right.
 */
export const listModes = ['case', 'follow-up'] as const
export type ListMode = (typeof listModes)[number]

type Part = {
	readonly key: string
	readonly modes: readonly ListMode[]
	/** Sensitive or close to the person: never a column or a filter in case work (2001:454 7 a §). */
	readonly delicate: boolean
}

const both = { modes: ['case', 'follow-up'], delicate: false } as const
const byName = { modes: ['case'], delicate: false } as const
const underCodes = { modes: ['follow-up'], delicate: false } as const
const delicateUnderCodes = { modes: ['follow-up'], delicate: true } as const

export const listColumns = [
	{ key: 'name', ...byName },
	{ key: 'code', ...underCodes },
	{ key: 'situation', ...both },
	{ key: 'status', ...both },
	{ key: 'since', ...both },
	{ key: 'length', ...both },
	{ key: 'contact', ...both },
	{ key: 'inactive', ...both },
	{ key: 'responsible', ...byName },
	{ key: 'unit', ...both },
	{ key: 'came', ...both },
	{ key: 'left', ...both },
	{ key: 'discharge', ...both },
	{ key: 'children', ...both },
	{ key: 'stay', ...both },
	{ key: 'residence', ...both },
	{ key: 'known', ...both },
	{ key: 'sex', ...underCodes },
	{ key: 'age', ...underCodes },
	{ key: 'place', ...delicateUnderCodes },
	{ key: 'causes', ...delicateUnderCodes },
	{ key: 'needs', ...delicateUnderCodes },
	{ key: 'complex', ...delicateUnderCodes },
] as const satisfies readonly Part[]
export type ListColumn = (typeof listColumns)[number]['key']

const placeCodes = places.map((place) => place.code)
const levels = ['structural', 'institutional', 'relational', 'individual'] as const
export const lengthBands = ['0-90', '91-180', '181-365', '366-730', '731-'] as const
export type LengthBand = (typeof lengthBands)[number]

/** What a list can be narrowed by. `one-of-ours`: the id of a row of the organisation. */
export const listFilters = [
	{ key: 'status', ...both, options: ['active', 'inactive', 'left', 'never'] },
	{ key: 'group', ...both, options: ['adults', 'children', 'eu-eea'] },
	{ key: 'situation', ...both, options: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
	{ key: 'whose', ...byName, options: ['own', 'unassigned'] },
	{ key: 'due', ...byName, options: ['soon'] },
	{ key: 'unit', ...both, options: 'one-of-ours' },
	{ key: 'sex', ...underCodes, options: ['woman', 'man', 'unknown'] },
	{ key: 'age', ...underCodes, options: ['0-17', '18-24', '25-44', '45-64', '65-', 'unknown'] },
	{ key: 'children', ...underCodes, options: ['yes', 'no'] },
	{ key: 'length', ...underCodes, options: lengthBands },
	{ key: 'came', ...underCodes, options: reasonsIn },
	{ key: 'left', ...underCodes, options: reasonsOut },
	{ key: 'place', ...delicateUnderCodes, options: placeCodes },
	{ key: 'cause', ...delicateUnderCodes, options: levels },
	{ key: 'need', ...delicateUnderCodes, options: levels },
	{ key: 'subgroup', ...delicateUnderCodes, options: subgroups },
] as const satisfies readonly (Part & { readonly options: readonly string[] | 'one-of-ours' })[]
export type ListFilter = (typeof listFilters)[number]['key']
export type Filters = Readonly<Partial<Record<ListFilter, string>>>

/** What narrows a figure of the flow whose people are then listed. */
export const explainedBy = [
	{ key: 'population', ...both },
	{ key: 'situation', ...both },
	{ key: 'day', ...both },
	{ key: 'change', ...both },
	{ key: 'sex', ...underCodes },
	{ key: 'ageBand', ...underCodes },
	{ key: 'children', ...underCodes },
] as const satisfies readonly Part[]

/** Whether people may be listed for a question narrowed by these. */
export function mayBeListedBy(mode: ListMode, narrowedBy: readonly string[]): boolean {
	return explainedBy.every(({ key, modes }: Part) => modes.includes(mode) || !narrowedBy.includes(key))
}

/** What a list can be ordered by; every one is also a column. */
export const listSorts = [
	'name',
	'code',
	'situation',
	'since',
	'length',
	'contact',
	'inactive',
	'responsible',
	'discharge',
	'known',
] as const satisfies readonly ListColumn[]
export type ListSort = (typeof listSorts)[number]

/** What is counted across in follow-up: one at a time, against the situations. */
export const breakdowns = [
	'sex',
	'age',
	'children',
	'population',
	'length',
	'place',
	'came',
	'subgroup',
	'cause',
	'need',
	'unit',
] as const
export type Breakdown = (typeof breakdowns)[number]

export function columnsFor(mode: ListMode): ListColumn[] {
	return listColumns.filter((column: Part) => column.modes.includes(mode)).map((column) => column.key)
}

export function filtersFor(mode: ListMode): readonly (typeof listFilters)[number][] {
	return listFilters.filter((filter: Part) => filter.modes.includes(mode))
}

export function sortsFor(mode: ListMode): ListSort[] {
	const columns = columnsFor(mode)
	return listSorts.filter((sort) => columns.includes(sort))
}

/** The view that everybody has without anyone having saved one. */
export const standardView = {
	case: {
		columns: ['name', 'situation', 'contact', 'inactive', 'responsible', 'came', 'discharge', 'children'],
		filters: {},
		sort: 'inactive',
		direction: 'rising',
	},
	'follow-up': {
		columns: ['code', 'situation', 'length', 'contact', 'sex', 'age', 'children', 'came', 'needs'],
		filters: {},
		sort: 'code',
		direction: 'rising',
	},
} as const satisfies Record<ListMode, ListChoice>

export type ListChoice = {
	readonly columns: readonly ListColumn[]
	readonly filters: Filters
	readonly sort: ListSort
	readonly direction: 'rising' | 'falling'
}
