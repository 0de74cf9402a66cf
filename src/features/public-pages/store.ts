import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../foundation/plain-date.ts'
import type { AnyConnection } from '../../platform/database/any-connection.ts'
import type {
	PublishedConsultation,
	PublishedFollowUp,
	PublishedPlan,
	PublishedReport,
} from '../reports/published.ts'

/** The public's own connection; staff who look at what is prepared come in a transaction of theirs. */
type Db = AnyConnection

export type Content = PublishedPlan | PublishedFollowUp | PublishedConsultation | PublishedReport

export type Site = {
	readonly municipalityId: number
	readonly slug: string
	readonly name: string
	readonly locale: 'sv' | 'en'
	readonly bandColour: string
	readonly linkColour: string
	readonly contact: string
	readonly logo: { readonly width: number; readonly height: number } | null
	readonly digest: string
}

const sites = (db: Db) =>
	db
		.selectFrom('published.site')
		.select(['municipalityId', 'slug', 'name', 'locale', 'bandColour', 'linkColour', 'contact', 'digest'])
		.select(['logoWidth', 'logoHeight'])

type SiteRow = Omit<Site, 'logo'> & { readonly logoWidth: number | null; readonly logoHeight: number | null }

const siteOf = ({ logoWidth: width, logoHeight: height, ...row }: SiteRow): Site => ({
	...row,
	logo: width === null || height === null ? null : { width, height },
})

export async function listSites(db: Db): Promise<Site[]> {
	return (await sites(db).orderBy('name').execute()).map(siteOf)
}

export async function findSite(db: Db, slug: string): Promise<Site | null> {
	const row = await sites(db).where('slug', '=', slug).executeTakeFirst()
	return row === undefined ? null : siteOf(row)
}

/** The municipality's own, as its staff see it. */
export async function findOwnSite(db: Db): Promise<Site | null> {
	const row = await sites(db).executeTakeFirst()
	return row === undefined ? null : siteOf(row)
}

export type SiteGiven = Omit<Site, 'municipalityId' | 'logo'> & {
	readonly logo: { readonly bytes: Uint8Array; readonly width: number; readonly height: number } | null
}

/** Opens the site, or changes how it looks. */
export async function saveSite(db: Db, municipalityId: number, { logo, ...given }: SiteGiven): Promise<void> {
	const row = {
		...given,
		logo: logo === null ? null : Buffer.from(logo.bytes),
		...{ logoWidth: logo?.width ?? null, logoHeight: logo?.height ?? null },
	}
	await db
		.insertInto('published.site')
		.values({ municipalityId, ...row })
		.onConflict((conflict) => conflict.column('municipalityId').doUpdateSet(row))
		.execute()
}

export async function findLogo(db: Db, municipalityId: number): Promise<Uint8Array | null> {
	const row = await db
		.selectFrom('published.site')
		.select('logo')
		.where('municipalityId', '=', municipalityId)
		.executeTakeFirst()
	return row?.logo ?? null
}

export type Consulted = {
	readonly title: string
	readonly opensOn: PlainDate
	readonly lastDay: PlainDate
	readonly closedOn: PlainDate | null
	readonly answerAt: string | null
}

/** What stands of a subject now: its last publishing, or that it was withdrawn. */
export type Standing = {
	readonly id: string
	readonly kind: 'plan' | 'follow-up' | 'consultation' | 'yearly-report'
	readonly subjectId: string
	readonly planId: string
	readonly slug: string
	readonly digest: string
	readonly publishedAt: Instant
	readonly parts: Readonly<Record<string, string>>
	/** Of a follow-up, in words; null for the others. */
	readonly period: string | null
	/** Of a consultation, null for the others: what is asked about, and when. */
	readonly consulted: Consulted | null
	/** What a yearly report is called; null for the others. */
	readonly reportTitle: string | null
	/** Nothing stands there any more. */
	readonly gone: boolean
}

const open = (db: Db, municipalityId: number) =>
	db
		.selectFrom('published.page')
		.where('municipalityId', '=', municipalityId)
		.where('publishedAt', 'is not', null)
		.where('withdrawnAt', 'is', null)

/** Newest first. */
export async function listStanding(db: Db, municipalityId: number): Promise<Standing[]> {
	const rows = await open(db, municipalityId)
		.distinctOn('subjectId')
		.select(['id', 'kind', 'subjectId', 'planId', 'slug', 'digest', 'publishedAt', 'parts'])
		.select(sql<string | null>`case kind when 'follow-up' then content ->> 'period' end`.as('period'))
		.select(
			sql<Consulted | null>`case when kind = 'consultation' and content is not null then jsonb_build_object(
				'title', content -> 'title', 'opensOn', content -> 'opensOn', 'lastDay', content -> 'lastDay',
				'closedOn', content -> 'closedOn', 'answerAt', content -> 'answerAt') end`.as('consulted'),
		)
		.select(sql<string | null>`case kind when 'yearly-report' then content ->> 'title' end`.as('reportTitle'))
		.select((eb) => eb('content', 'is', null).as('gone'))
		.orderBy('subjectId')
		.orderBy('number', 'desc')
		.$castTo<Standing>()
		.execute()
	return rows.toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
}

/** Whose address it was last, now or before it was called otherwise. */
export async function findSubjectAt(
	db: Db,
	municipalityId: number,
	kind: Standing['kind'],
	slug: string,
): Promise<string | null> {
	const row = await open(db, municipalityId)
		.select('subjectId')
		.where('kind', '=', kind)
		.where('slug', '=', slug)
		.orderBy('publishedAt', 'desc')
		.executeTakeFirst()
	return row?.subjectId ?? null
}

/** The last publishing of the subject in which something had this address, and what that was about. */
export async function findEarlierPart(
	db: Db,
	municipalityId: number,
	subjectId: string,
	address: string,
): Promise<{ id: string; publishedAt: Instant; aboutId: string } | null> {
	const row = await open(db, municipalityId)
		.select(['id', 'publishedAt', sql<string | null>`parts ->> ${address}`.as('aboutId')])
		.where('subjectId', '=', subjectId)
		.where(sql<boolean>`parts ->> ${address} is not null`)
		.orderBy('number', 'desc')
		.executeTakeFirst()
	if (row === undefined || row.publishedAt === null || row.aboutId === null) return null
	return { id: row.id, publishedAt: row.publishedAt, aboutId: row.aboutId }
}

export async function findContent(db: Db, municipalityId: number, id: string): Promise<Content | null> {
	const row = await db
		.selectFrom('published.page')
		.select('content')
		.where('municipalityId', '=', municipalityId)
		.where('id', '=', id)
		.executeTakeFirst()
	return (row?.content ?? null) as Content | null
}

/** What a list tells of a plan. */
export type PlanInBrief = Pick<
	PublishedPlan,
	'title' | 'committee' | 'validFrom' | 'validTo' | 'invented'
> & {
	readonly indicators: readonly Pick<PublishedPlan['indicators'][number], 'status'>[]
}

/** The plans of these publishings: a list needs no more of them, and a plan is long. */
export async function listPlansInBrief(
	db: Db,
	municipalityId: number,
	ids: readonly string[],
): Promise<ReadonlyMap<string, PlanInBrief>> {
	const rows = await db
		.selectFrom('published.page')
		.select([
			'id',
			sql<PlanInBrief>`jsonb_build_object('title', content -> 'title', 'committee', content -> 'committee',
				'validFrom', content -> 'validFrom', 'validTo', content -> 'validTo', 'invented', content -> 'invented',
				'indicators', (select coalesce(jsonb_agg(jsonb_build_object('status', i -> 'status')), '[]')
					from jsonb_array_elements(content -> 'indicators') i))`.as('brief'),
		])
		.where('municipalityId', '=', municipalityId)
		.where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
		.where('content', 'is not', null)
		.execute()
	return new Map(rows.map(({ id, brief }) => [id, brief]))
}

export type Publishing = {
	readonly id: string
	readonly kind: Standing['kind']
	readonly subjectId: string
	readonly publishedAt: Instant
	readonly title: string
	/** Of a follow-up. */
	readonly period: string | null
}

/** Everything that was published and still stands, newest first. */
export async function listPublishings(db: Db, municipalityId: number, most: number): Promise<Publishing[]> {
	return await open(db, municipalityId)
		.select(['id', 'kind', 'subjectId', 'publishedAt'])
		.select(sql<string | null>`content ->> 'period'`.as('period'))
		.select(sql<string>`coalesce(content ->> 'planTitle', content ->> 'title')`.as('title'))
		.where('content', 'is not', null)
		.orderBy('publishedAt', 'desc')
		.orderBy('number', 'desc')
		.limit(most)
		.$castTo<Publishing>()
		.execute()
}

export async function findPicture(db: Db, municipalityId: number, digest: string) {
	const row = await db
		.selectFrom('published.picture')
		.select(['mediaType', 'bytes'])
		.where('municipalityId', '=', municipalityId)
		.where('digest', '=', digest)
		.executeTakeFirst()
	return row ?? null
}

/** A page that waits to be published, as those who keep plans see it. */
export async function findPrepared(db: Db, id: string) {
	const row = await db
		.selectFrom('published.page')
		.select(['id', 'kind', 'slug', 'planId', 'preparedAt', 'content', 'parts'])
		.where('id', '=', id)
		.where('publishedAt', 'is', null)
		.$castTo<
			Pick<Standing, 'id' | 'slug' | 'planId' | 'parts'> & {
				preparedAt: Instant
				// A yearly report is frozen before it is opened, and never waits here.
				kind: Exclude<Standing['kind'], 'yearly-report'>
				content: Exclude<Content, PublishedReport>
			}
		>()
		.executeTakeFirst()
	return row ?? null
}

export type OpenDocument = {
	readonly id: string
	readonly keptOn: PlainDate
	readonly kind: string
	readonly number: string
	readonly title: string
}

/** The register of documents as it was last shown, the latest first. */
export async function listDocuments(db: Db, municipalityId: number): Promise<OpenDocument[]> {
	return await db
		.selectFrom('published.document')
		.select(['id', 'keptOn', 'kind', 'number', 'title'])
		.where('municipalityId', '=', municipalityId)
		.orderBy('keptOn', 'desc')
		.orderBy('kind')
		.execute()
}

/** When the register was last shown; null where nobody has shown any. */
export async function findRegisterShown(db: Db, municipalityId: number): Promise<Instant | null> {
	const found = await db
		.selectFrom('published.document')
		.select('shownAt')
		.where('municipalityId', '=', municipalityId)
		.limit(1)
		.executeTakeFirst()
	return found?.shownAt ?? null
}
