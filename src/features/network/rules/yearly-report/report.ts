import type { Instant } from '../../../../foundation/plain-date.ts'
import type { Language } from '../../../../foundation/typography.ts'
import type { Country } from '../places/place.ts'
import type { Placed, ReportPart } from './layout.ts'

/** One version of a year's report. */
export type Report = {
	readonly id: string
	/** The same for all versions of a year. */
	readonly seriesId: string
	/** Whose municipalities it tells of: a network may have several countries in its register. */
	readonly country: Country
	readonly year: number
	readonly firstYear: number
	readonly version: number
	readonly corrects: string | null
	readonly reason: string
	readonly language: Language
	readonly title: string
	readonly audience: string
	readonly layout: readonly Placed[]
	readonly state: 'draft' | 'frozen'
	readonly frozenAt: Instant | null
	readonly frozenBy: string | null
	readonly digest: string | null
}

export type Written = Readonly<Partial<Record<ReportPart, string>>>

export const buildSteps = ['national', 'submissions', 'partnership', 'examples'] as const
export type BuildStep = (typeof buildSteps)[number]

/** How far the gathering for a report has come. */
export type Build = {
	readonly id: string
	readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'
	readonly step: BuildStep
	readonly stepsDone: number
	readonly steps: number
	readonly askedAt: Instant
	readonly endedAt: Instant | null
}
