import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { ShareOf } from '../../../foundation/small-counts.ts'
import type { Judgement, Promised, Round, Source, Standing } from '../../indicators/index.ts'

/** One official figure of one year, with what makes it possible to count it again. */
export type Figure = {
	readonly year: number
	readonly value: number
	readonly source: Source
	readonly definition: { readonly id: string; readonly version: number } | null
	readonly filter: string | null
	readonly asOf: Instant
	/** What a share was made of, where that is known. */
	readonly share: ShareOf | null
}

/** What one source gives for the period, or the same period a year before: counted from the year's first day. */
export type PeriodFigure = Figure & { readonly until: PlainDate }

export const nextSteps = ['continue', 'change', 'stop', 'new-activity'] as const
export type NextStep = (typeof nextSteps)[number]

/** What one indicator says in a follow-up, exactly: never printed as it is, always by way of its public version. */
export type IndicatorFacts = {
	readonly id: string
	readonly key: string
	readonly name: string
	/** In the plan's words: `personer`, `barn`, `%`. */
	readonly unit: string
	readonly isShare: boolean
	/** What is counted tells of nobody; rounds that were frozen before this was kept go by the unit's word. */
	readonly things?: boolean
	/** Whose figure is the official one; in old rounds that of each year's figure. */
	readonly official?: Source
	readonly goal: string | null
	readonly promised: Promised
	/** The official figures of whole years; in a part of a year those before it. */
	readonly figures: readonly Figure[]
	/** Every source's figure of the period and of the one a year before; empty in rounds frozen before they were kept. */
	readonly inPeriod: readonly PeriodFigure[]
	/** The round it is judged in. */
	readonly round: Round
	readonly judgement: Judgement
	/** A status set by hand with its reason, printed beside the computed one. */
	readonly override: Standing['override']
	readonly comment: string
	readonly decision: NextStep | null
}

export const activityStatuses = ['done', 'ongoing', 'late', 'not-started', 'stopped'] as const
export type ActivityStatus = (typeof activityStatuses)[number]

/** What one activity says in a follow-up. */
export type ActivityFacts = {
	readonly id: string
	readonly key: string
	readonly area: string
	readonly text: string
	readonly owner: string | null
	readonly costClass: 1 | 2 | 3 | null
	readonly periodFrom: number
	readonly periodTo: number
	readonly status: ActivityStatus
	readonly comment: string
	readonly decision: NextStep | null
}
