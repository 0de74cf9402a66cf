import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Finding, GuidelineKind } from '../rules/guidelines/review.ts'

type Db = Act['db']

export type GuidelineHead = {
	readonly kind: GuidelineKind
	readonly title: string
	readonly owner: string
	readonly reviewBy: PlainDate
}

export type GuidelineText = {
	readonly text: string
	readonly link: string | null
	readonly news: string
	readonly decidedBy: string
	readonly validFrom: PlainDate
}

const headColumns = ['id', 'kind', 'title', 'owner', 'reviewBy', 'withdrawnOn'] as const

export async function insertGuideline(db: Db, municipalityId: number, head: GuidelineHead): Promise<string> {
	const { id } = await db
		.insertInto('counted.guideline')
		.values({ municipalityId, ...head })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function insertGuidelineVersion(
	db: Db,
	municipalityId: number,
	given: GuidelineText & { guidelineId: string; number: number; writtenBy: string },
): Promise<void> {
	await db
		.insertInto('counted.guidelineVersion')
		.values({ municipalityId, ...given })
		.execute()
}

export async function insertGuidelineReview(
	db: Db,
	municipalityId: number,
	given: {
		guidelineId: string
		reviewedOn: PlainDate
		finding: Finding
		note: string
		reviewedBy: string
	},
): Promise<void> {
	await db
		.insertInto('counted.guidelineReview')
		.values({ municipalityId, ...given })
		.execute()
}

export async function saveGuideline(
	db: Db,
	id: string,
	given: Partial<GuidelineHead> & { withdrawnOn?: PlainDate },
): Promise<void> {
	await db.updateTable('counted.guideline').set(given).where('id', '=', id).execute()
}

/** Whoever changes it waits here for whoever does it already; null when there is none for the actor. */
export async function holdGuideline(db: Db, id: string) {
	const found = await db
		.selectFrom('counted.guideline')
		.select(headColumns)
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
	return found ?? null
}

export async function findGuideline(db: Db, id: string) {
	const found = await db
		.selectFrom('counted.guideline')
		.select(headColumns)
		.where('id', '=', id)
		.executeTakeFirst()
	return found ?? null
}

/** Those to be looked at again first come first. */
export async function readGuidelines(db: Db) {
	return await db
		.selectFrom('counted.guideline')
		.select(headColumns)
		.orderBy('reviewBy')
		.orderBy('title')
		.execute()
}

/** Every version's number and days, without what it says. */
export async function readGuidelineVersions(db: Db) {
	return await db
		.selectFrom('counted.guidelineVersion')
		.select(['guidelineId', 'number', 'validFrom'])
		.orderBy('number')
		.execute()
}

/** Newest first. */
export async function versionsOfGuideline(db: Db, guidelineId: string) {
	return await db
		.selectFrom('counted.guidelineVersion as version')
		.leftJoin('named.staff as staff', (join) =>
			join
				.onRef('staff.municipalityId', '=', 'version.municipalityId')
				.onRef('staff.id', '=', 'version.writtenBy'),
		)
		.select([
			'version.number',
			'version.text',
			'version.link',
			'version.news',
			'version.decidedBy',
			'version.validFrom',
			'staff.name as writtenBy',
		])
		.where('version.guidelineId', '=', guidelineId)
		.orderBy('version.number', 'desc')
		.execute()
}

/** Newest first. */
export async function reviewsOfGuideline(db: Db, guidelineId: string) {
	return await db
		.selectFrom('counted.guidelineReview as review')
		.leftJoin('named.staff as staff', (join) =>
			join
				.onRef('staff.municipalityId', '=', 'review.municipalityId')
				.onRef('staff.id', '=', 'review.reviewedBy'),
		)
		.select(['review.id', 'review.reviewedOn', 'review.finding', 'review.note', 'staff.name as reviewedBy'])
		.where('review.guidelineId', '=', guidelineId)
		.orderBy('review.reviewedOn', 'desc')
		.orderBy('review.id', 'desc')
		.execute()
}
