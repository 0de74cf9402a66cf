import { sql } from 'kysely'
import type { Instant } from '../../foundation/plain-date.ts'
import type { Act } from '../../platform/transaction.ts'
import type { DatasetForReaders } from './rules/edition/dataset-for-readers.ts'
import type { ConsultationForReaders } from './rules/publication/consultation-for-readers.ts'
import type { FollowUpForReaders, PlanForReaders } from './rules/publication/for-readers.ts'
import type { ReportForReaders } from './rules/publication/report-for-readers.ts'

type Db = Act['db']

export type PublishedPlan = PlanForReaders
export type PublishedFollowUp = FollowUpForReaders
export type PublishedConsultation = ConsultationForReaders
export type PublishedDataset = DatasetForReaders
export type PublishedReport = ReportForReaders

export type Picture = {
	readonly digest: string
	readonly mediaType: 'image/svg+xml' | 'image/png'
	readonly bytes: Uint8Array
}

export type NewPage = {
	readonly kind: 'plan' | 'follow-up' | 'consultation'
	readonly subjectId: string
	readonly planId: string
	readonly slug: string
	/** The address of each part and the id of what it is about. */
	readonly parts: Readonly<Record<string, string>>
	readonly content: PublishedPlan | PublishedFollowUp | PublishedConsultation
	readonly digest: string
	readonly preparedAt: Instant
	readonly pictures: readonly Picture[]
}

/** A network's yearly report: it stands by itself, at its year, and its series is its subject. */
export type NewReportPage = Omit<NewPage, 'kind' | 'content'> & {
	readonly kind: 'yearly-report'
	readonly content: PublishedReport
}

type PageKind = NewPage['kind'] | NewReportPage['kind']

/** How the municipality's public pages look; null until somebody has opened them. */
export async function findOpenSite(db: Db) {
	const site = await db
		.selectFrom('published.site')
		.select(['slug', 'name', 'locale', 'bandColour'])
		.executeTakeFirst()
	return site ?? null
}

/** What stands now of each table of the public statistics: its last version that was not withdrawn. */
export async function listStandingDatasets(db: Db): Promise<PublishedDataset[]> {
	const found = await db
		.selectFrom('published.dataset')
		.distinctOn('slug')
		.select(['slug', 'content'])
		.where('content', 'is not', null)
		.orderBy('slug')
		.orderBy('version', 'desc')
		.$castTo<{ slug: string; content: PublishedDataset }>()
		.execute()
	return found.map(({ content }) => content)
}

/** One at a time writes what a subject publishes. */
export async function holdPublishing(db: Db, subjectId: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext(${`publish ${subjectId}`}))`.execute(db)
}

export type OpenSite = NonNullable<Awaited<ReturnType<typeof findOpenSite>>>

/** Sets the page aside to be looked at; what was prepared of the same before is replaced. */
export async function savePrepared(
	db: Db,
	municipalityId: number,
	{ pictures, parts, content, ...given }: NewPage | NewReportPage,
): Promise<string> {
	const row = { ...given, parts: JSON.stringify(parts), content: JSON.stringify(content) }
	const before = await db
		.selectFrom('published.page')
		.select('id')
		.where('subjectId', '=', given.subjectId)
		.where('publishedAt', 'is', null)
		.executeTakeFirst()
	const pageId = before?.id ?? (await insertPage(db, municipalityId, row))
	if (before !== undefined) {
		await db.updateTable('published.page').set(row).where('id', '=', pageId).execute()
		await db.deleteFrom('published.pagePicture').where('pageId', '=', pageId).execute()
	}
	if (pictures.length === 0) return pageId
	await db
		.insertInto('published.picture')
		.values(pictures.map(({ bytes, ...one }) => ({ municipalityId, ...one, bytes: Buffer.from(bytes) })))
		.onConflict((conflict) => conflict.columns(['municipalityId', 'digest']).doNothing())
		.execute()
	const digests = [...new Set(pictures.map(({ digest }) => digest))]
	await db
		.insertInto('published.pagePicture')
		.values(digests.map((digest) => ({ municipalityId, pageId, digest })))
		.execute()
	return pageId
}

type PageRow = Omit<NewPage, 'kind' | 'pictures' | 'parts' | 'content'> & {
	readonly kind: PageKind
	readonly parts: string
	readonly content: string | null
	readonly publishedAt?: Instant
}

async function insertPage(db: Db, municipalityId: number, row: PageRow): Promise<string> {
	const { id } = await db
		.insertInto('published.page')
		.values({ municipalityId, ...row, number: await nextNumber(db, row.subjectId) })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

async function nextNumber(db: Db, subjectId: string): Promise<number> {
	const last = await db
		.selectFrom('published.page')
		.select('number')
		.where('subjectId', '=', subjectId)
		.orderBy('number', 'desc')
		.executeTakeFirst()
	return (last?.number ?? 0) + 1
}

export async function findPreparedPage(db: Db, pageId: string) {
	const page = await db
		.selectFrom('published.page')
		.select(['id', 'kind', 'subjectId', 'planId', 'slug', 'digest', 'preparedAt', 'content'])
		.where('id', '=', pageId)
		.where('publishedAt', 'is', null)
		.$castTo<
			Pick<NewPage, 'kind' | 'subjectId' | 'planId' | 'slug' | 'digest' | 'preparedAt' | 'content'> & {
				id: string
			}
		>()
		.executeTakeFirst()
	return page ?? null
}

/** What stands open of a subject. */
export async function findOpenContent(db: Db, pageId: string): Promise<NewPage['content'] | null> {
	const page = await db
		.selectFrom('published.page')
		.select('content')
		.where('id', '=', pageId)
		.where('publishedAt', 'is not', null)
		.$castTo<{ content: NewPage['content'] | null }>()
		.executeTakeFirst()
	return page?.content ?? null
}

/** From now on anyone reads it; it is the last of its subject, whatever was published or withdrawn meanwhile. */
export async function markPublished(
	db: Db,
	page: { readonly id: string; readonly subjectId: string },
	publishedAt: Instant,
): Promise<void> {
	await db
		.updateTable('published.page')
		.set((eb) => ({
			publishedAt,
			number: eb
				.selectFrom('published.page as other')
				.select((of) => sql<number>`coalesce(${of.fn.max('other.number')}, 0) + 1`.as('next'))
				.where('other.subjectId', '=', page.subjectId)
				.where('other.id', '!=', page.id),
		}))
		.where('id', '=', page.id)
		.execute()
}

export type Stand = Pick<NewPage, 'subjectId' | 'planId' | 'slug' | 'digest'> & {
	readonly kind: PageKind
	readonly id: string
	readonly preparedAt: Instant
	/** Null for what is only prepared. */
	readonly publishedAt: Instant | null
	/** Nothing stands there: it was withdrawn. */
	readonly gone: boolean
}

/** Of each subject what stands now, and what is prepared. */
export async function listStands(db: Db): Promise<Stand[]> {
	return await db
		.selectFrom('published.page')
		.distinctOn(['subjectId', sql`published_at is null`])
		.select(['id', 'kind', 'subjectId', 'planId', 'slug', 'digest', 'preparedAt', 'publishedAt'])
		.select((eb) => eb('content', 'is', null).as('gone'))
		.where('withdrawnAt', 'is', null)
		.orderBy('subjectId')
		.orderBy(sql`published_at is null`)
		.orderBy('number', 'desc')
		.$castTo<Stand>()
		.execute()
}

/** What stands now of a subject, or that it was withdrawn, and the addresses that its open publishings have. */
export async function findStand(db: Db, subjectId: string) {
	const rows = await db
		.selectFrom('published.page')
		.select(['id', 'kind', 'subjectId', 'planId', 'slug', 'digest', 'preparedAt', 'publishedAt', 'parts'])
		.select((eb) => eb('content', 'is', null).as('gone'))
		.where('subjectId', '=', subjectId)
		.where('publishedAt', 'is not', null)
		.where('withdrawnAt', 'is', null)
		.orderBy('number', 'desc')
		.$castTo<Stand & { parts: Readonly<Record<string, string>> }>()
		.execute()
	const [stand] = rows
	return stand === undefined ? null : { ...stand, open: rows.flatMap(({ parts }) => Object.keys(parts)) }
}

type Addressed = Pick<NewPage, 'subjectId'> & { readonly kind: PageKind }

/** Whether another of its kind stands, or stood, at the address: it is its for good. */
export async function isTaken(db: Db, slug: string, { kind, subjectId }: Addressed): Promise<boolean> {
	const other = await db
		.selectFrom('published.page')
		.select('id')
		.where('kind', '=', kind)
		.where('slug', '=', slug)
		.where('subjectId', '!=', subjectId)
		.executeTakeFirst()
	return other !== undefined
}

/** The address itself, else the first of `address-2`, `address-3` that nobody has had. */
export async function freeAddress(db: Db, page: Addressed, slug: string): Promise<string> {
	for (let number = 1; ; number++) {
		const free = number === 1 ? slug : `${slug}-${number}`
		if (!(await isTaken(db, free, page))) return free
	}
}

/**
 * Takes away everything that was published of the subject, and with a plan its follow-ups; in its place stands that it was
 * withdrawn. A consultation stands at an address of its own, and is withdrawn by itself.
 */
export async function withdraw(
	db: Db,
	municipalityId: number,
	stand: Stand,
	withdrawnAt: Instant,
): Promise<void> {
	await db
		.updateTable('published.page')
		.set({ withdrawnAt })
		.where((eb) =>
			eb.or([
				eb('subjectId', '=', stand.subjectId),
				eb.and([eb('planId', '=', stand.subjectId), eb('kind', '=', 'follow-up')]),
			]),
		)
		.where('publishedAt', 'is not', null)
		.where('withdrawnAt', 'is', null)
		.execute()
	const { kind, subjectId, planId, slug } = stand
	await insertPage(db, municipalityId, {
		...{ kind, subjectId, planId, slug, parts: '{}', content: null },
		...{ digest: '', preparedAt: withdrawnAt, publishedAt: withdrawnAt },
	})
}
