import { sql } from 'kysely'
import type { Act } from '../../../../platform/transaction.ts'
import type { FigureChange } from '../../rules/outside/compare.ts'
import type { FigureSex, FigureSource, OutsideFigure } from '../../rules/outside/figure.ts'
import type { PopulationRow } from '../../rules/outside/people-in.ts'

type Db = Act['db']
type Kept = Exclude<FigureSource, 'evictions'>

const placeColumns = ['measure', 'year', 'sex', 'fromAge', 'toAge'] as const

export type KeptFigure = OutsideFigure & { readonly importId: string | null }

export async function listOutsideFigures(
	db: Db,
	source: Kept,
	measures: readonly string[] | null = null,
): Promise<KeptFigure[]> {
	return await db
		.selectFrom('counted.outsideFigure')
		.select([...placeColumns, 'value', 'importId'])
		.where('source', '=', source)
		.$if(measures !== null, (read) => read.where('measure', 'in', [...(measures ?? [])]))
		.orderBy('measure')
		.orderBy('year')
		.orderBy('sex')
		.orderBy('fromAge')
		.execute()
}

export type PopulationOf = PopulationRow & { readonly importId: string }

export async function listPopulation(db: Db, years: readonly number[]): Promise<PopulationOf[]> {
	if (years.length === 0) return []
	return await db
		.selectFrom('counted.outsideFigure')
		.select(['year', 'sex', 'fromAge', 'toAge', 'value', 'importId'])
		.where('source', '=', 'population')
		.where('measure', '=', 'people')
		.where('year', 'in', [...years])
		.execute()
}

const rowsAtOnce = 1000

/** New figures and others for those that are kept, told by one import. */
export async function writeOutsideFigures(
	db: Db,
	{ municipalityId, source, importId }: { municipalityId: number; source: Kept; importId: string },
	changes: readonly FigureChange[],
): Promise<void> {
	for (let at = 0; at < changes.length; at += rowsAtOnce) {
		const rows = changes.slice(at, at + rowsAtOnce).flatMap(({ was: _, value, ...place }) => {
			return value === null ? [] : [{ municipalityId, source, importId, value, ...place }]
		})
		await db
			.insertInto('counted.outsideFigure')
			.values(rows)
			.onConflict((conflict) =>
				conflict.constraint('one_outside_figure').doUpdateSet((eb) => ({
					value: eb.ref('excluded.value'),
					importId: eb.ref('excluded.importId'),
				})),
			)
			.execute()
	}
}

/** What an import added goes; what it changed is as before, and told by whom it was told then. */
export async function takeBackOutsideFigures(db: Db, source: Kept, importId: string): Promise<void> {
	const ofImport = sql`from counted.figure_change c
		where c.municipality_id = f.municipality_id and c.import_id = ${importId} and f.source = ${source}
			and f.measure = c.measure and f.year = c.year and f.sex = c.sex and f.from_age = c.from_age
			and f.to_age is not distinct from c.to_age`
	await sql`delete from counted.outside_figure f where exists (select ${ofImport} and not c.was_there)`.execute(
		db,
	)
	await sql`update counted.outside_figure f set value = c.before, import_id = c.before_import_id
		${ofImport} and c.was_there`.execute(db)
}

type YearsTold = {
	readonly source: Kept
	readonly measure: string
	readonly years: readonly number[]
	readonly figures: number
	readonly sexes: readonly FigureSex[]
}

/** The years of each source and measure, for what is there and what is missing. */
export async function listYearsTold(db: Db): Promise<YearsTold[]> {
	const { rows } = await sql<YearsTold>`
		select source, measure, array_agg(distinct year order by year) as years, count(*)::int as figures,
			array_agg(distinct sex) as sexes
		from counted.outside_figure group by source, measure order by source, measure
	`.execute(db)
	return rows
}

export async function listMeasureTitles(db: Db): Promise<Readonly<Record<string, string>>> {
	const rows = await db.selectFrom('counted.outsideMeasure').select(['measure', 'title']).execute()
	return Object.fromEntries(rows.map(({ measure, title }) => [measure, title]))
}

export async function saveMeasureTitles(
	db: Db,
	municipalityId: number,
	titles: Readonly<Record<string, string>>,
): Promise<void> {
	const rows = Object.entries(titles).map(([measure, title]) => ({
		...{ municipalityId, measure, title, source: 'kolada' as const },
	}))
	if (rows.length === 0) return
	await db
		.insertInto('counted.outsideMeasure')
		.values(rows)
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'source', 'measure'])
				.doUpdateSet((eb) => ({ title: eb.ref('excluded.title') })),
		)
		.execute()
}
