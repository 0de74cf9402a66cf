import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Figure, IndicatorFacts } from '../rules/facts.ts'
import type { ShownDeviation } from '../rules/paper-facts.ts'
import type { AnnexContents } from '../rules/secret-annex.ts'

type Db = Act['db']

export type FollowUp = {
	readonly id: string
	readonly planId: string
	readonly year: number
	readonly openedOn: PlainDate
	readonly commentsDueOn: PlainDate | null
	readonly frozenAt: Instant | null
	readonly frozenBy: string | null
	/** The number of the secret annex; null when nothing is hidden or nothing is frozen. */
	readonly annexNumber: number | null
}

const followUps = (db: Db) =>
	db
		.selectFrom('counted.planFollowUp as f')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'f.municipalityId').onRef('s.id', '=', 'f.frozenBy'),
		)
		.select([
			'f.id',
			'f.planId',
			'f.year',
			'f.openedOn',
			'f.commentsDueOn',
			'f.frozenAt',
			'f.annexNumber',
			's.name as frozenBy',
		])

/** Newest year first. */
export async function listFollowUps(db: Db): Promise<FollowUp[]> {
	return await followUps(db).orderBy('f.year', 'desc').orderBy('f.openedOn', 'desc').execute()
}

export async function findFollowUp(db: Db, id: string): Promise<FollowUp | null> {
	return (await followUps(db).where('f.id', '=', id).executeTakeFirst()) ?? null
}

export async function listFollowUpsOf(db: Db, planId: string): Promise<FollowUp[]> {
	return await followUps(db).where('f.planId', '=', planId).orderBy('f.year', 'desc').execute()
}

export async function insertFollowUp(
	db: Db,
	municipalityId: number,
	given: {
		planId: string
		year: number
		openedOn: PlainDate
		openedBy: string
		commentsDueOn: PlainDate | null
	},
): Promise<string> {
	const { id } = await db
		.insertInto('counted.planFollowUp')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function markFrozen(
	db: Db,
	id: string,
	given: { frozenAt: Instant; frozenBy: string; annexNumber: number | null },
): Promise<void> {
	await db.updateTable('counted.planFollowUp').set(given).where('id', '=', id).execute()
}

export type NextStep = NonNullable<IndicatorFacts['decision']>

export async function saveNextStep(
	db: Db,
	municipalityId: number,
	given: {
		followUpId: string
		indicatorId: string
		decision: NextStep
		decidedBy: string
		decidedOn: PlainDate
	},
): Promise<void> {
	await db
		.insertInto('counted.followUpDecision')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.constraint('one_decision_an_indicator').doUpdateSet((eb) => ({
				decision: eb.ref('excluded.decision'),
				decidedBy: eb.ref('excluded.decidedBy'),
				decidedOn: eb.ref('excluded.decidedOn'),
			})),
		)
		.execute()
}

export async function listNextSteps(db: Db, followUpId: string) {
	return await db
		.selectFrom('counted.followUpDecision')
		.select(['indicatorId', 'decision'])
		.where('followUpId', '=', followUpId)
		.execute()
}

/** What is frozen of an indicator besides its figures. */
export type FrozenFacts = Omit<IndicatorFacts, 'figures'>

export async function insertFrozen(
	db: Db,
	municipalityId: number,
	followUpId: string,
	indicators: readonly { readonly facts: IndicatorFacts; readonly digest: string }[],
): Promise<void> {
	for (const [position, { facts, digest }] of indicators.entries()) {
		const { figures, ...standing } = facts
		await db
			.insertInto('counted.frozenStanding')
			.values({
				municipalityId,
				followUpId,
				indicatorId: facts.id,
				position,
				facts: JSON.stringify(standing),
				digest,
			})
			.execute()
		if (figures.length === 0) continue
		await db
			.insertInto('counted.frozenFigure')
			.values(
				figures.map(({ year, value, source, definition, filter, asOf, share }) => ({
					municipalityId,
					followUpId,
					indicatorId: facts.id,
					...{ year, value, source, filter, asOf },
					definitionId: definition?.id ?? null,
					definitionVersion: definition?.version ?? null,
					sharePart: share?.part ?? null,
					shareWhole: share?.whole ?? null,
				})),
			)
			.execute()
	}
}

/** The indicators of a frozen round exactly as they were, in the plan's order. */
export async function listFrozen(db: Db, followUpId: string): Promise<IndicatorFacts[]> {
	const standings = await db
		.selectFrom('counted.frozenStanding')
		.select('facts')
		.where('followUpId', '=', followUpId)
		.orderBy('position')
		.$castTo<{ facts: FrozenFacts }>()
		.execute()
	const figures = await db
		.selectFrom('counted.frozenFigure')
		.select(['indicatorId', 'year', 'value', 'source', 'definitionId', 'definitionVersion', 'filter', 'asOf'])
		.select(['sharePart', 'shareWhole'])
		.where('followUpId', '=', followUpId)
		.orderBy('year')
		.execute()
	return standings.map(({ facts }) => ({
		...facts,
		figures: figures
			.filter((figure) => figure.indicatorId === facts.id)
			.map(
				({ definitionId, definitionVersion, sharePart, shareWhole, ...figure }): Figure => ({
					...{ year: figure.year, value: figure.value, source: figure.source },
					...{ filter: figure.filter, asOf: figure.asOf },
					definition:
						definitionId === null || definitionVersion === null
							? null
							: { id: definitionId, version: definitionVersion },
					share: sharePart === null || shareWhole === null ? null : { part: sharePart, whole: shareWhole },
				}),
			),
	}))
}

/** What the public paper says about children without another home, once and for all. */
export async function insertDeviation(
	db: Db,
	municipalityId: number,
	followUpId: string,
	shown: ShownDeviation,
): Promise<void> {
	const worded =
		typeof shown === 'number'
			? { children: shown, fewerThan: null }
			: { children: null, fewerThan: shown.fewerThan }
	await db
		.insertInto('counted.frozenDeviation')
		.values({ municipalityId, followUpId, ...worded })
		.execute()
}

/** Null for a round that was frozen before this was followed. */
export async function findDeviation(db: Db, followUpId: string): Promise<ShownDeviation | null> {
	const row = await db
		.selectFrom('counted.frozenDeviation')
		.select(['children', 'fewerThan'])
		.where('followUpId', '=', followUpId)
		.executeTakeFirst()
	if (row === undefined) return null
	return row.fewerThan === null ? row.children : { fewerThan: row.fewerThan }
}

export async function insertAnnex(
	db: Db,
	municipalityId: number,
	given: {
		followUpId: string
		number: number
		sectionOfLaw: string
		datedOn: PlainDate
		contents: AnnexContents
	},
): Promise<void> {
	await db
		.insertInto('counted.secretAnnex')
		.values({ municipalityId, ...given, contents: JSON.stringify(given.contents) })
		.execute()
}

/** Null for those without the right to exact small figures, as if there were none. */
export async function findAnnex(db: Db, followUpId: string) {
	const found = await db
		.selectFrom('counted.secretAnnex')
		.select(['number', 'sectionOfLaw', 'datedOn', 'contents'])
		.where('followUpId', '=', followUpId)
		.$castTo<{ number: number; sectionOfLaw: string; datedOn: PlainDate; contents: AnnexContents }>()
		.executeTakeFirst()
	return found ?? null
}

export async function insertRelease(
	db: Db,
	municipalityId: number,
	given: { indicatorId: string; year: number; reason: string; decidedBy: string; decidedOn: PlainDate },
): Promise<void> {
	await db
		.insertInto('counted.releaseDecision')
		.values({ municipalityId, ...given })
		.execute()
}

export type Release = {
	readonly indicatorId: string
	readonly year: number
	readonly reason: string
	readonly decidedBy: string
	readonly decidedOn: PlainDate
}

export async function listReleases(db: Db): Promise<Release[]> {
	const rows = await db
		.selectFrom('counted.releaseDecision as r')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'r.municipalityId').onRef('s.id', '=', 'r.decidedBy'),
		)
		.select(['r.indicatorId', 'r.year', 'r.reason', 'r.decidedOn', 's.name as decidedBy'])
		.orderBy('r.decidedOn')
		.execute()
	return rows.map((row) => ({ ...row, decidedBy: row.decidedBy ?? '' }))
}
