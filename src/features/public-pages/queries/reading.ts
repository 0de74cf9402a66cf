import type { Instant } from '../../../foundation/plain-date.ts'
import type {
	PublishedConsultation,
	PublishedFollowUp,
	PublishedPlan,
	PublishedReport,
} from '../../reports/published.ts'
import type * as stored from '../store.ts'

export type Site = stored.Site
export type Plan = PublishedPlan
export type FollowUp = PublishedFollowUp
export type Consultation = PublishedConsultation
export type YearlyReport = PublishedReport
export type Indicator = Plan['indicators'][number]
export type Goal = Plan['goals'][number]
export type Activity = Plan['activities'][number]

/** Where the links of a page lead: the municipality's first page, the plan's own, and pictures. */
export type Places = { readonly home: string; readonly plan: string; readonly pictures: string }

/** A consultation where it is only listed. */
export type ListedConsultation = stored.Consulted & { readonly slug: string }

/** A plan with the follow-ups and consultations that stand beside it. */
export type OpenPlan = {
	readonly content: Plan
	readonly publishedAt: Instant
	readonly followUps: readonly {
		readonly slug: string
		readonly period: string
		readonly publishedAt: Instant
	}[]
	readonly consultations: readonly ListedConsultation[]
}
