import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Language } from '../../../../foundation/typography.ts'

/*
 * What anyone may read, as values of their own: they are kept as they were published, so they lean on no type that changes
 * with the house. Every text is in the language of the site; every small number is worded already.
 */

/** A number as it is shown: `{ fewerThan: 5 }` for a small count, `too-few` for a share of few people. */
export type ShownNumber = number | { readonly fewerThan: number } | 'too-few'

export type StandingForReaders = {
	readonly status:
		| 'wrong-way'
		| 'not-reached'
		| 'behind'
		| 'on-track'
		| 'reached'
		| 'no-data'
		| 'no-target'
		| 'not-due'
		| 'withheld'
	/** What follows the status word; empty where the word says it all. */
	readonly why: string
}

export type FigureForReaders = {
	readonly year: number
	readonly value: ShownNumber
	readonly source: 'counted' | 'typed' | 'authority'
	/** The version that it was counted by; the series is cut where it changes. */
	readonly version: number | null
}

export type IndicatorForReaders = StandingForReaders & {
	readonly id: string
	readonly address: string
	readonly key: string
	readonly goalId: string | null
	readonly name: string
	readonly unit: string
	readonly isShare: boolean
	/** The finding in words, which is also the chart's title. */
	readonly finding: string
	readonly base: { readonly year: number; readonly value: ShownNumber } | null
	readonly target: { readonly year: number | null; readonly words: string } | null
	readonly better: 'up' | 'down'
	readonly figures: readonly FigureForReaders[]
	readonly definition: {
		readonly name: string
		readonly formula: string
		readonly version: number
		readonly source: string
		readonly verified: boolean
	} | null
	/** What the plan says of it. */
	readonly about: string
	/** What was said of it in the follow-up, and what was decided. */
	readonly said: string
	readonly next: 'continue' | 'change' | 'stop' | 'new-activity' | null
	/** Digests of the chart, as drawn for a page, for a phone and for where its page is shared. */
	readonly charts: { readonly wide: string; readonly narrow: string; readonly shared: string }
}

export type GoalForReaders = {
	readonly id: string
	readonly address: string
	readonly text: string
	/** The goal that this is a sub-goal of. */
	readonly under: string | null
	/** The passage of a superior document that it makes concrete. */
	readonly superior: string | null
}

export type ActivityForReaders = {
	readonly id: string
	readonly key: string
	readonly area: string
	readonly text: string
	readonly owner: string | null
	readonly costClass: 1 | 2 | 3 | null
	readonly periodFrom: number
	readonly periodTo: number
	readonly measure: string
	readonly partners: readonly { readonly name: string; readonly commitment: string }[]
	readonly status: 'not-started' | 'ongoing' | 'done' | 'late' | 'stopped'
	readonly note: string
	readonly goalIds: readonly string[]
	readonly indicatorIds: readonly string[]
}

export type DecisionForReaders = {
	readonly kind: string
	readonly body: string
	readonly decidedOn: PlainDate
	readonly registryNumber: string | null
	readonly paragraph: string | null
	readonly clauses: readonly string[]
	/** The number of the version that was decided. */
	readonly version: number | null
}

/** One version as it was decided, to be read in full. */
export type VersionForReaders = {
	readonly number: number
	readonly decidedOn: PlainDate
	readonly inForceFrom: PlainDate
	readonly state: 'decided' | 'in-force' | 'replaced'
	readonly sections: readonly { readonly heading: string; readonly text: string }[]
	readonly goals: readonly string[]
	readonly indicators: readonly { readonly name: string; readonly base: string; readonly target: string }[]
	readonly activities: readonly { readonly key: string; readonly text: string; readonly words: string }[]
}

/** What the fields of a difference are called; the words for them stand with the pages. */
export const changedFields = [
	'title',
	'text',
	'heading',
	'name',
	'unit',
	'direction',
	'base',
	'target',
	'comment',
	'goal',
	'area',
	'owner',
	'costClass',
	'period',
	'due',
	'measure',
	'method',
	'partners',
	'passage',
	'committee',
] as const
export type ChangedField = (typeof changedFields)[number]

export type ChangeForReaders = {
	readonly part:
		| 'head'
		| 'costClasses'
		| 'superiors'
		| 'targetGroups'
		| 'areas'
		| 'sections'
		| 'goals'
		| 'indicators'
		| 'activities'
	readonly change: 'added' | 'removed' | 'changed' | 'moved'
	/** What it is called: a goal's text, an activity's number and text. */
	readonly what: string
	readonly fields: readonly {
		readonly field: ChangedField
		readonly before: string
		readonly after: string
	}[]
}

export type DifferenceForReaders = {
	readonly from: number
	readonly to: number
	readonly changes: readonly ChangeForReaders[]
}

export type CorrectionForReaders = {
	readonly indicator: string
	/** A year, or the last day that is counted. */
	readonly when: string
	readonly published: string
	readonly now: string
	/** Why, in somebody's words; not in what was published before they were told. */
	readonly reason?: string
}

export type PlanForReaders = {
	readonly is: 'plan'
	readonly language: Language
	readonly invented: boolean
	readonly title: string
	readonly committee: string
	readonly validFrom: number
	readonly validTo: number
	/** The year that the figures are of; frozen, or read on a day while they still move. */
	readonly figuresOf: {
		readonly year: number
		readonly frozenOn: PlainDate | null
		readonly readOn: PlainDate
	}
	readonly decisions: readonly DecisionForReaders[]
	readonly superiors: readonly {
		readonly title: string
		readonly passage: string
		readonly page: string | null
	}[]
	readonly targetGroups: readonly string[]
	readonly sections: readonly { readonly heading: string; readonly text: string }[]
	readonly costClasses: readonly { readonly class: 1 | 2 | 3; readonly text: string }[]
	readonly goals: readonly GoalForReaders[]
	readonly indicators: readonly IndicatorForReaders[]
	readonly activities: readonly ActivityForReaders[]
	readonly versions: readonly VersionForReaders[]
	readonly differences: readonly DifferenceForReaders[]
	readonly corrections: readonly CorrectionForReaders[]
	/** Small figures that a decision let out, so that nobody takes them for a mistake. */
	readonly released: readonly { readonly indicator: string; readonly when: string; readonly on: PlainDate }[]
	readonly sharePicture: string
}

export type FollowUpForReaders = {
	readonly is: 'follow-up'
	readonly language: Language
	readonly invented: boolean
	readonly planTitle: string
	/** `2025`, `januari–augusti 2026`. */
	readonly period: string
	readonly year: number
	readonly frozenOn: PlainDate
	readonly indicators: readonly (StandingForReaders & {
		readonly id: string
		readonly name: string
		readonly unit: string
		readonly isShare: boolean
		readonly before: ShownNumber | null
		readonly now: ShownNumber | null
		readonly target: string
		readonly said: string
		readonly next: IndicatorForReaders['next']
	})[]
	readonly activities: readonly (Pick<ActivityForReaders, 'id' | 'text' | 'owner' | 'status'> & {
		readonly said: string
		readonly next: IndicatorForReaders['next']
	})[]
	readonly corrections: readonly CorrectionForReaders[]
	/** Children evicted in the year without another home, in the words of the board's paper; empty where there were none. */
	readonly deviation: string
	readonly sharePicture: string
}
