import type { Instant } from '../../../foundation/plain-date.ts'
import type { House } from '../../../platform/house.ts'
import {
	findContent,
	findEarlierPart,
	findSubjectAt,
	listDocuments,
	listPlansInBrief,
	listPublishings,
	type OpenDocument,
	type PlanInBrief,
	type Standing,
} from '../store.ts'
import type {
	Consultation,
	FollowUp,
	ListedConsultation,
	OpenPlan,
	Plan,
	Site,
	YearlyReport,
} from './reading.ts'

export type Listed = {
	readonly plans: readonly { readonly slug: string; readonly content: PlanInBrief }[]
	readonly consultations: readonly ListedConsultation[]
	readonly reports: readonly { readonly slug: string; readonly title: string }[]
	readonly latest: readonly Latest[]
}

export type Latest = {
	readonly id: string
	readonly kind: Standing['kind']
	readonly href: string
	readonly title: string
	/** Of a follow-up; null for the others. */
	readonly period: string | null
	readonly publishedAt: Instant
}

/** What an address on a municipality's public pages leads to. */
export type Place =
	| { readonly is: 'site'; readonly listed: Listed }
	| { readonly is: 'about' }
	| { readonly is: 'documents'; readonly documents: readonly OpenDocument[] }
	| {
			readonly is: 'plan'
			readonly slug: string
			/** The part of the plan that the address is about; empty for the plan itself. */
			readonly part: string
			readonly plan: OpenPlan
			/** The part is not in the plan any more: this is when it was last published. */
			readonly earlier: boolean
	  }
	| {
			readonly is: 'follow-up'
			readonly planSlug: string
			readonly content: FollowUp
			readonly publishedAt: Instant
	  }
	| {
			readonly is: 'consultation'
			readonly slug: string
			readonly part: ConsultationPart
			readonly content: Consultation
			readonly publishedAt: Instant
			/** The plan that it is about, where that is published. */
			readonly planSlug: string | null
	  }
	| {
			readonly is: 'yearly-report'
			/** The address below the municipality's own: `2025`, or `2025/versions/1`. */
			readonly address: string
			readonly content: YearlyReport
			readonly publishedAt: Instant
			/** A later version stands at the report's own address. */
			readonly earlier: boolean
	  }
	| { readonly is: 'moved'; readonly to: string }
	| { readonly is: 'gone'; readonly on: Instant }
	| { readonly is: 'missing' }

/** Pages that every plan has. */
const ownParts = ['', 'activities', 'versions']

/** Pages that every consultation has. */
export type ConsultationPart = '' | 'proposal' | 'answers'
const consultationParts: readonly string[] = ['', 'proposal', 'answers'] satisfies ConsultationPart[]

const missing: Place = { is: 'missing' }
const latestShown = 8

/** What stands at an address, its parts split at the slashes; read by the public's own role. */
export async function openPlace(
	house: House,
	site: Site,
	standing: readonly Standing[],
	address: readonly string[],
): Promise<Place> {
	const [first, slug, ...rest] = address
	if (first === undefined) return { is: 'site', listed: await listed(house, site, standing) }
	if (first === 'about' && slug === undefined) return { is: 'about' }
	if (first === 'documents' && slug === undefined) {
		return { is: 'documents', documents: await listDocuments(house.published, site.municipalityId) }
	}
	if (first === 'consultations' && slug !== undefined) {
		return await consultationAt(house, site, standing, slug, rest.join('/'))
	}
	if (first === 'reports' && slug !== undefined) return await reportAt(house, site, standing, slug, rest)
	if (first !== 'plans' || slug === undefined) return missing
	const plan = standing.find((one) => one.kind === 'plan' && one.slug === slug)
	if (plan === undefined) return await wentElsewhere(house, site, standing, slug, rest)
	if (plan.gone) return { is: 'gone', on: plan.publishedAt }
	if (rest[0] === 'follow-ups') return await followUpAt(house, site, standing, plan, rest)
	return await partAt(house, site, standing, plan, rest.join('/'))
}

async function listed(house: House, site: Site, standing: readonly Standing[]): Promise<Listed> {
	const open = standing.filter(({ kind, gone }) => kind === 'plan' && !gone)
	const ids = open.map(({ id }) => id)
	const [brief, latest] = await Promise.all([
		listPlansInBrief(house.published, site.municipalityId, ids),
		latestOf(house, site, standing, latestShown),
	])
	return {
		plans: open.flatMap(({ id, slug }) => {
			const content = brief.get(id)
			return content === undefined ? [] : [{ slug, content }]
		}),
		consultations: consultationsOf(standing),
		reports: standing
			.flatMap(({ reportTitle: title, slug }) => (title === null ? [] : [{ slug, title }]))
			.toSorted((a, b) => (a.slug < b.slug ? 1 : -1)),
		latest,
	}
}

/** What was published last, with the address at which it stands now. */
export async function latestOf(
	{ published }: House,
	site: Site,
	standing: readonly Standing[],
	most: number,
): Promise<Latest[]> {
	const publishings = await listPublishings(published, site.municipalityId, most)
	return publishings.flatMap((one) => {
		const stands = standing.find(({ subjectId }) => subjectId === one.subjectId)
		const href = stands === undefined ? null : addressOf(site, standing, stands)
		return href === null ? [] : [{ ...one, href }]
	})
}

/** Every consultation that stands, or those of a plan. */
function consultationsOf(standing: readonly Standing[], of?: string): ListedConsultation[] {
	return standing.flatMap(({ consulted, planId, slug }) =>
		consulted === null || (of !== undefined && planId !== of) ? [] : [{ ...consulted, slug }],
	)
}

/** Where a subject stands; null when it does not, or the plan of a follow-up does not. */
export function addressOf(site: Site, standing: readonly Standing[], one: Standing): string | null {
	if (one.kind === 'consultation') return one.gone ? null : `/p/${site.slug}/consultations/${one.slug}`
	if (one.kind === 'yearly-report') return one.gone ? null : `/p/${site.slug}/reports/${one.slug}`
	const plan = standing.find(
		({ kind, subjectId, gone }) => kind === 'plan' && subjectId === one.planId && !gone,
	)
	if (plan === undefined || one.gone) return null
	const home = `/p/${site.slug}/plans/${plan.slug}`
	return one.kind === 'plan' ? home : `${home}/follow-ups/${one.slug}`
}

/** An old address leads to where its subject is now; the rest of it stays. */
async function wentElsewhere(
	{ published }: House,
	site: Site,
	standing: readonly Standing[],
	slug: string,
	rest: readonly string[],
): Promise<Place> {
	const subjectId = await findSubjectAt(published, site.municipalityId, 'plan', slug)
	const now = standing.find((one) => one.kind === 'plan' && one.subjectId === subjectId)
	if (now === undefined) return missing
	return { is: 'moved', to: ['/p', site.slug, 'plans', now.slug, ...rest].join('/') }
}

async function followUpAt(
	{ published }: House,
	site: Site,
	standing: readonly Standing[],
	plan: Standing,
	[, slug, ...more]: readonly string[],
): Promise<Place> {
	const found = standing.find(
		(one) => one.kind === 'follow-up' && one.planId === plan.subjectId && one.slug === slug,
	)
	if (found === undefined || more.length > 0) return missing
	if (found.gone) return { is: 'gone', on: found.publishedAt }
	const content = (await findContent(published, site.municipalityId, found.id)) as FollowUp
	return { is: 'follow-up', planSlug: plan.slug, content, publishedAt: found.publishedAt }
}

async function consultationAt(
	{ published }: House,
	site: Site,
	standing: readonly Standing[],
	slug: string,
	part: string,
): Promise<Place> {
	const found = standing.find((one) => one.kind === 'consultation' && one.slug === slug)
	if (found === undefined || !consultationParts.includes(part)) return missing
	if (found.gone) return { is: 'gone', on: found.publishedAt }
	const content = (await findContent(published, site.municipalityId, found.id)) as Consultation
	const plan = standing.find(
		({ kind, subjectId, gone }) => kind === 'plan' && subjectId === found.planId && !gone,
	)
	return {
		...{ is: 'consultation', slug, part: part as ConsultationPart, content },
		...{ publishedAt: found.publishedAt, planSlug: plan?.slug ?? null },
	}
}

/** A year's report, or an earlier version of it: each publishing stands as it was. */
async function reportAt(
	{ published }: House,
	site: Site,
	standing: readonly Standing[],
	slug: string,
	rest: readonly string[],
): Promise<Place> {
	const found = standing.find((one) => one.kind === 'yearly-report' && one.slug === slug)
	if (found === undefined) return missing
	if (found.gone) return { is: 'gone', on: found.publishedAt }
	const part = rest.join('/')
	const asked =
		part === '' ? found : await findEarlierPart(published, site.municipalityId, found.subjectId, part)
	const content = asked === null ? null : await findContent(published, site.municipalityId, asked.id)
	if (asked === null || content?.is !== 'yearly-report') return missing
	return {
		...{ is: 'yearly-report', content, publishedAt: asked.publishedAt, earlier: asked.id !== found.id },
		address: [slug, ...rest].join('/'),
	}
}

async function partAt(
	{ published }: House,
	site: Site,
	standing: readonly Standing[],
	plan: Standing,
	part: string,
): Promise<Place> {
	const here = ownParts.includes(part) || plan.parts[part] !== undefined
	const earlier = here ? null : await findEarlierPart(published, site.municipalityId, plan.subjectId, part)
	if (!here && earlier === null) return missing
	const now = Object.entries(plan.parts).find(([, id]) => id === earlier?.aboutId)
	if (now !== undefined) return { is: 'moved', to: `/p/${site.slug}/plans/${plan.slug}/${now[0]}` }
	const { id, publishedAt } = earlier ?? plan
	const content = (await findContent(published, site.municipalityId, id)) as Plan
	const followUps = standing.flatMap(({ kind, planId, slug, period, gone, publishedAt: on }) =>
		kind === 'follow-up' && planId === plan.subjectId && !gone && period !== null
			? [{ slug, period, publishedAt: on }]
			: [],
	)
	const consultations = consultationsOf(standing, plan.subjectId)
	const opened = { content, publishedAt, followUps, consultations }
	return { is: 'plan', slug: plan.slug, part, plan: opened, earlier: earlier !== null }
}
