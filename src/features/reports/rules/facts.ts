import type { Instant } from '../../../foundation/plain-date.ts'
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
	readonly goal: string | null
	readonly promised: Promised
	readonly figures: readonly Figure[]
	/** The round it is judged in. */
	readonly round: Round
	readonly judgement: Judgement
	/** A status set by hand with its reason, printed beside the computed one. */
	readonly override: Standing['override']
	readonly comment: string
	readonly decision: 'continue' | 'change' | 'stop' | 'new-activity' | null
}
