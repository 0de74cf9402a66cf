import type { AgeBand, Group } from '../flow/contribution.ts'

export const populations = ['adult', 'child', 'eu-eea'] as const satisfies readonly Group['population'][]
export const sexes = ['woman', 'man', 'unknown'] as const satisfies readonly Group['sex'][]
export const ageBands = [
	'0-17',
	'18-24',
	'25-44',
	'45-64',
	'65-',
	'unknown',
] as const satisfies readonly AgeBand[]
export const withChildren = ['yes', 'no'] as const satisfies readonly Group['children'][]

/** Whom a figure counts: adults unless another population is asked for, narrowed by what is given. */
export type GroupFilter = Pick<Group, 'population'> & {
	readonly [part in 'sex' | 'ageBand' | 'children']: Group[part] | null
}

export const everyAdult: GroupFilter = { population: 'adult', sex: null, ageBand: null, children: null }

/** What figures can be broken down by. */
export const breakdowns = ['sex', 'ageBand', 'children', 'population'] as const
export type Breakdown = (typeof breakdowns)[number]
