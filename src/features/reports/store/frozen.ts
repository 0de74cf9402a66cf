import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { ActivityFacts, Figure, IndicatorFacts, PeriodFigure } from '../rules/facts.ts'
import type { ShownDeviation } from '../rules/paper-facts.ts'
import type { AnnexContents } from '../rules/secret-annex.ts'

type Db = Act['db']

/** What is frozen of an indicator besides its figures. */
type FrozenFacts = Omit<IndicatorFacts, 'figures' | 'inPeriod'>
type Digested<Facts> = { readonly facts: Facts; readonly digest: string }

export async function insertFrozen(
	db: Db,
	municipalityId: number,
	followUpId: string,
	indicators: readonly Digested<IndicatorFacts>[],
): Promise<void> {
	if (indicators.length === 0) return
	await db
		.insertInto('counted.frozenStanding')
		.values(
			indicators.map(({ facts: { figures: _, inPeriod: __, ...facts }, digest }, position) => ({
				...{ municipalityId, followUpId, indicatorId: facts.id, position, digest },
				facts: JSON.stringify(facts),
			})),
		)
		.execute()
	const rowsOf = (of: 'figures' | 'inPeriod') =>
		indicators.flatMap(({ facts }) =>
			facts[of].map(({ definition, share, ...figure }) => ({
				...{ municipalityId, followUpId, indicatorId: facts.id, ...figure },
				definitionId: definition?.id ?? null,
				definitionVersion: definition?.version ?? null,
				sharePart: share?.part ?? null,
				shareWhole: share?.whole ?? null,
			})),
		)
	const figures = rowsOf('figures')
	if (figures.length > 0) await db.insertInto('counted.frozenFigure').values(figures).execute()
	const inPeriod = rowsOf('inPeriod') as (ReturnType<typeof rowsOf>[number] & Pick<PeriodFigure, 'until'>)[]
	if (inPeriod.length > 0) await db.insertInto('counted.frozenPeriodFigure').values(inPeriod).execute()
}

/** The indicators of a frozen round exactly as they were, in the plan's order. */
export async function listFrozen(db: Db, followUpId: string): Promise<IndicatorFacts[]> {
	return (await readFrozen(db, [followUpId], null)).map(({ facts }) => facts)
}

/** What each of some rounds froze of one indicator, by the round. */
export async function listFrozenOf(
	db: Db,
	indicatorId: string,
	followUpIds: readonly string[],
): Promise<Map<string, IndicatorFacts>> {
	const found = await readFrozen(db, followUpIds, indicatorId)
	return new Map(found.map(({ followUpId, facts }) => [followUpId, facts]))
}

async function readFrozen(db: Db, followUpIds: readonly string[], indicatorId: string | null) {
	if (followUpIds.length === 0) return []
	const standings = await db
		.selectFrom('counted.frozenStanding')
		.select(['followUpId', 'facts'])
		.where('followUpId', 'in', followUpIds)
		.$if(indicatorId !== null, (of) => of.where('indicatorId', '=', indicatorId))
		.orderBy('position')
		.$castTo<{ followUpId: string; facts: FrozenFacts }>()
		.execute()
	const columns = [
		...(['year', 'value', 'source', 'definitionId', 'definitionVersion', 'filter', 'asOf'] as const),
		...(['followUpId', 'indicatorId', 'sharePart', 'shareWhole'] as const),
	]
	const figures = await db
		.selectFrom('counted.frozenFigure')
		.select(columns)
		.where('followUpId', 'in', followUpIds)
		.$if(indicatorId !== null, (of) => of.where('indicatorId', '=', indicatorId))
		.orderBy('year')
		.execute()
	const inPeriod = await db
		.selectFrom('counted.frozenPeriodFigure')
		.select([...columns, 'until'])
		.where('followUpId', 'in', followUpIds)
		.$if(indicatorId !== null, (of) => of.where('indicatorId', '=', indicatorId))
		.orderBy('year')
		.orderBy('source')
		.execute()
	const keyOf = (row: { readonly followUpId: string; readonly indicatorId: string }) =>
		`${row.followUpId} ${row.indicatorId}`
	const [figuresOf, inPeriodOf] = [Map.groupBy(figures, keyOf), Map.groupBy(inPeriod, keyOf)]
	return standings.map(({ followUpId, facts }) => {
		const key = keyOf({ followUpId, indicatorId: facts.id })
		const whole: IndicatorFacts = {
			...facts,
			figures: (figuresOf.get(key) ?? []).map(figureOf),
			inPeriod: (inPeriodOf.get(key) ?? []).map((row) => ({ ...figureOf(row), until: row.until })),
		}
		return { followUpId, facts: whole }
	})
}

type FigureRow = Omit<Figure, 'definition' | 'share'> & {
	readonly definitionId: string | null
	readonly definitionVersion: number | null
	readonly sharePart: number | null
	readonly shareWhole: number | null
}

function figureOf({ definitionId, definitionVersion, sharePart, shareWhole, ...figure }: FigureRow): Figure {
	return {
		...{ year: figure.year, value: figure.value, source: figure.source },
		...{ filter: figure.filter, asOf: figure.asOf },
		definition:
			definitionId === null || definitionVersion === null
				? null
				: { id: definitionId, version: definitionVersion },
		share: sharePart === null || shareWhole === null ? null : { part: sharePart, whole: shareWhole },
	}
}

export async function insertFrozenActivities(
	db: Db,
	municipalityId: number,
	followUpId: string,
	activities: readonly Digested<ActivityFacts>[],
): Promise<void> {
	if (activities.length === 0) return
	await db
		.insertInto('counted.frozenActivity')
		.values(
			activities.map(({ facts, digest }, position) => ({
				...{ municipalityId, followUpId, activityId: facts.id, position, digest },
				facts: JSON.stringify(facts),
			})),
		)
		.execute()
}

/** Empty too for a round that was frozen before activities were. */
export async function listFrozenActivities(db: Db, followUpId: string): Promise<ActivityFacts[]> {
	const rows = await db
		.selectFrom('counted.frozenActivity')
		.select('facts')
		.where('followUpId', '=', followUpId)
		.orderBy('position')
		.$castTo<{ facts: ActivityFacts }>()
		.execute()
	return rows.map(({ facts }) => facts)
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
