import type { CostClass } from '../../activity.ts'
import type { AreaKind, Level, SectionKind } from '../../document/document.ts'
import type { MeasureKey } from './measures.ts'

/** What a municipality without a plan may begin from. */
export const starterKinds = ['strategy', 'action-plan', 'implementation-plan'] as const
export type StarterKind = (typeof starterKinds)[number]

/**
 * A plan that lacks only what the municipality alone knows: who, when, from where to where. What it is to write in its own
 * words stands in brackets.
 */
export type Starter = {
	/** The word for what it is. */
	readonly kind: string
	readonly level: Level
	readonly areaKind: AreaKind
	/** The three classes in their order. */
	readonly costClasses: readonly [string, string, string]
	readonly targetGroups: readonly string[]
	readonly areas: readonly string[]
	readonly sections: readonly {
		readonly kind: SectionKind
		readonly heading: string
		readonly text: string
	}[]
	readonly goals: readonly StarterGoal[]
	readonly activities: readonly StarterActivity[]
}

export type StarterGoal = {
	readonly key: string
	readonly text: string
	readonly under?: string
	readonly measures: readonly MeasureKey[]
}

export type StarterActivity = {
	/** Its place among the areas. */
	readonly area: number
	readonly text: string
	readonly measure: string
	readonly goals: readonly string[]
	readonly moves: readonly MeasureKey[]
	readonly method?: string
	readonly costClass: CostClass
}
