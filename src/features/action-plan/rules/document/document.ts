import type { IndicatorPromise } from '../../../indicators/index.ts'
import type { CostClass } from '../activity.ts'

/** What an activity is ordered by: strategic area, target group or the plan's own headings. */
export const areaKinds = ['strategic-area', 'target-group', 'heading'] as const
export type AreaKind = (typeof areaKinds)[number]

/** Who decides: the council, the executive board, a committee, a district's committee or an officer by delegation. */
export const levels = ['council', 'board', 'committee', 'district', 'officer'] as const
export type Level = (typeof levels)[number]

/**
 * Everything that is decided when a plan is decided, as one value. Ids stay the same from version to version, so that two
 * versions can be compared, and what is said about a passage, a goal or an activity is still about it later.
 */
export type PlanDocument = {
	readonly title: string
	readonly kind: string
	readonly committee: string
	readonly level: Level
	readonly validFrom: number
	readonly validTo: number
	readonly areaKind: AreaKind
	readonly superiors: readonly Superior[]
	readonly targetGroups: readonly Named[]
	readonly areas: readonly Area[]
	readonly costClasses: readonly { readonly class: CostClass; readonly text: string }[]
	readonly sections: readonly Section[]
	readonly goals: readonly PlannedGoal[]
	readonly indicators: readonly PlannedIndicator[]
	readonly activities: readonly PlannedActivity[]
}

export type Named = { readonly id: string; readonly text: string }

export type Area = Named & {
	/** That of the activities in it which have none of their own. */
	readonly costClass?: CostClass | null
	/** It is the prevention that every plan has, whatever it is called. */
	readonly prevention?: true
}

/** A document above the plan and the passage of it that the plan makes concrete. */
export type Superior = {
	readonly id: string
	readonly title: string
	readonly passage: string
	readonly page: string | null
	/** A plan of one's own here; null when the document is kept elsewhere. */
	readonly planId: string | null
}

/** What a section is there for; `text` has no meaning of its own. */
export const sectionKinds = ['text', 'value-base', 'child-perspective', 'gender-perspective'] as const
export type SectionKind = (typeof sectionKinds)[number]

export type Section = {
	readonly id: string
	readonly kind: SectionKind
	readonly heading: string
	readonly text: string
}

export type PlannedGoal = {
	readonly id: string
	readonly text: string
	/** The goal that this is a sub-goal of. */
	readonly under: string | null
	/** The superior document that it makes concrete. */
	readonly superiorId: string | null
}

export type PlannedIndicator = IndicatorPromise & {
	readonly id: string
	readonly key: string
	readonly goalId: string | null
}

export type PlannedActivity = {
	readonly id: string
	readonly key: string
	readonly areaId: string | null
	readonly goalIds: readonly string[]
	readonly text: string
	readonly owner: string | null
	/** Every unit that does it: each says for itself how it goes. */
	readonly unitIds: readonly string[]
	readonly costClass: CostClass | null
	readonly periodFrom: number
	readonly periodTo: number
	/** `2016` or `2016-12-31`. */
	readonly due: string | null
	/** By what one can see that it is done. */
	readonly measure: string
	/** Why it is decided without a measure. */
	readonly measureWaived: string | null
	/** The evidence-based method it uses. */
	readonly method: string | null
	readonly indicatorIds: readonly string[]
	/** "Up to 20 homes": what a counted indicator is to reach by this activity. */
	readonly quantity: { readonly indicatorId: string; readonly value: number } | null
	readonly costs: readonly ActivityCost[]
	/** Those outside the municipality, and what they have committed themselves to. */
	readonly partners: readonly { readonly name: string; readonly commitment: string }[]
	/** The guidelines and routines that it rests on, each as it said in that version. */
	readonly guidelines?: readonly Citation[]
	/** As a plan that was read in from files called the version that it came with. */
	readonly label: string | null
}

export type Citation = { readonly guidelineId: string; readonly version: number }

/** `ore` may be unknown where only the source of money is settled. */
export type ActivityCost = { readonly year: number; readonly ore: number | null; readonly funding: string }

/** The parts of a document that are lists of things with an id. */
export const listedParts = [
	'superiors',
	'targetGroups',
	'areas',
	'sections',
	'goals',
	'indicators',
	'activities',
] as const
export type ListedPart = (typeof listedParts)[number]

/** A plan in which nothing is written yet. */
export function emptyDocument(
	head: Pick<PlanDocument, 'title' | 'kind' | 'committee' | 'validFrom' | 'validTo'> &
		Partial<Pick<PlanDocument, 'level' | 'areaKind'>>,
): PlanDocument {
	return {
		...{ level: 'committee', areaKind: 'heading', ...head },
		...{ superiors: [], targetGroups: [], areas: [], costClasses: [] },
		...{ sections: [], goals: [], indicators: [], activities: [] },
	}
}
