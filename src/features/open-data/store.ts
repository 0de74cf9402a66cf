import { sql } from 'kysely'
import type { AnyConnection } from '../../platform/database/any-connection.ts'
import type { PublishedDataset } from '../reports/published.ts'
import type { Version } from './rules/dataset.ts'
import type { Terms } from './rules/terms.ts'

/** The public's own connection; staff who set the terms come in a transaction of theirs. */
type Db = AnyConnection

/** Every version of every dataset, oldest first. */
export async function listVersions(db: Db, municipalityId: number): Promise<Version[]> {
	return await db
		.selectFrom('published.dataset')
		.select(['slug', 'version', 'edition', 'digest', 'publishedAt', 'withdrawnAt'])
		.where('municipalityId', '=', municipalityId)
		.orderBy('slug')
		.orderBy('version')
		.execute()
}

/** Null for what was withdrawn, or never was. */
export async function findContent(
	db: Db,
	municipalityId: number,
	{ slug, version }: Pick<Version, 'slug' | 'version'>,
): Promise<PublishedDataset | null> {
	const row = await db
		.selectFrom('published.dataset')
		.select('content')
		.where('municipalityId', '=', municipalityId)
		.where('slug', '=', slug)
		.where('version', '=', version)
		.$castTo<{ content: PublishedDataset | null }>()
		.executeTakeFirst()
	return row?.content ?? null
}

/** What stands now of each dataset: its last version that was not withdrawn. */
export async function listStanding(
	db: Db,
	municipalityId: number,
): Promise<{ slug: string; content: PublishedDataset }[]> {
	return await db
		.selectFrom('published.dataset')
		.distinctOn('slug')
		.select(['slug', 'content'])
		.where('municipalityId', '=', municipalityId)
		.where('content', 'is not', null)
		.orderBy('slug')
		.orderBy('version', 'desc')
		.$castTo<{ slug: string; content: PublishedDataset }>()
		.execute()
}

export type TermsSet = {
	readonly [Key in Exclude<keyof Terms, 'publisher'>]: Terms[Key] | null
} & {
	readonly siteName: string
	readonly siteContact: string
	readonly siteSlug: string
	/** The municipality's official code. */
	readonly code: string | null
	/** Null until somebody has set them. */
	readonly digest: string | null
}

/** What is set, with what the public pages say; null where nobody has opened any. Staff see their own alone. */
export async function findTerms(db: Db, municipalityId: number): Promise<TermsSet | null> {
	const row = await db
		.selectFrom('published.site as s')
		.leftJoin('published.dataTerms as t', 't.municipalityId', 's.municipalityId')
		.select([
			't.licence',
			't.organisationNumber',
			't.contactName',
			't.contactEmail',
			't.contactUrl',
			't.digest',
		])
		.select(['s.name as siteName', 's.contact as siteContact', 's.slug as siteSlug', 's.code'])
		.where('s.municipalityId', '=', municipalityId)
		.executeTakeFirst()
	return row ?? null
}

export type TermsGiven = {
	readonly licence: Terms['licence']
	readonly organisationNumber: string | null
	readonly contactName: string | null
	readonly contactEmail: string | null
	readonly contactUrl: string | null
	readonly digest: string
}

export async function saveTerms(db: Db, municipalityId: number, given: TermsGiven): Promise<void> {
	await db
		.insertInto('published.dataTerms')
		.values({ municipalityId, ...given })
		.onConflict((conflict) => conflict.column('municipalityId').doUpdateSet(given))
		.execute()
}

/** How many datasets stand open. */
export async function countStanding(db: Db, municipalityId: number): Promise<number> {
	const { count } = await db
		.selectFrom('published.dataset')
		.select(sql<number>`count(distinct slug)::int`.as('count'))
		.where('municipalityId', '=', municipalityId)
		.where('content', 'is not', null)
		.executeTakeFirstOrThrow()
	return count
}
