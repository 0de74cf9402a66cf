import { type Definition, own, type PreventedKey } from './definition.ts'

const days = [90, 180, 365] as const
const stages = ['arrears-notice', 'termination-served', 'enforcement-applied'] as const

export type PreventedMeasure = {
	readonly key: PreventedKey
	readonly days: (typeof days)[number]
	readonly stage: (typeof stages)[number]
}

/** Nine measures, one for each check and stage: stages are never one figure. */
export const preventedMeasures: readonly PreventedMeasure[] = days.flatMap((after) =>
	stages.map((stage) => ({ key: `prevented-${after}-${stage}` as const, days: after, stage })),
)

type PreventedDefinition = Definition & { readonly id: PreventedKey }

/** Counted since the checks are answered with their source; the headline is the check at 180 days. */
export const preventedDefinitions: readonly PreventedDefinition[] = preventedMeasures.map(
	({ key, days: checkAfterDays }) => ({
		id: key,
		version: 1,
		validFrom: 2021,
		validTo: null,
		unit: 'percent',
		direction: 'up',
		counted: key,
		parameters: { checkAfterDays },
		source: own,
	}),
)
