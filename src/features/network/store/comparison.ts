import { type RawBuilder, sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'
import type { Country } from '../rules/places/place.ts'

type Db = Act['db']

/** Which municipalities: each narrows what is left; null does not narrow. */
export type Scope = {
	readonly country: Country | null
	readonly countyCode: string | null
	readonly groupId: string | null
}

/** What is asked of each: one version of one definition; the part is empty for the whole. */
export type Asked = { readonly definition: string; readonly version: number; readonly part: string }

export type FigureState = 'number' | 'withheld' | 'not-counted'

/** A municipality that was there at the end of the year, with what it has released; no state is no answer. */
export type ComparedRow = {
	readonly placeId: string
	readonly name: string
	readonly country: Country
	readonly countyCode: string
	readonly state: FigureState | null
	readonly value: number | null
	readonly coverage: number | null
	readonly population: number | null
}

/** There on the last day of the year. */
const stoodIn = (year: RawBuilder<number>) => sql<boolean>`(
	p.kind = 'municipality'
	and (p.valid_from is null or p.valid_from <= make_date(${year}, 12, 31))
	and (p.valid_to is null or p.valid_to > make_date(${year}, 12, 31))
)`

const within = ({ country, countyCode, groupId }: Scope) => sql<boolean>`(
	(${country}::text is null or p.country = ${country})
	and (${countyCode}::text is null or p.county_code = ${countyCode})
	and (${groupId}::uuid is null or p.id in (
		select m.place_id from counted.place_group_member m where m.place_group_id = ${groupId}))
)`

/** One year, one row a municipality, those who have told nothing too. */
export async function listCompared(
	db: Db,
	asked: Asked & { readonly year: number },
	scope: Scope,
): Promise<ComparedRow[]> {
	return await db
		.selectFrom('counted.networkPlace as p')
		.leftJoin('counted.networkFigure as f', (join) =>
			join
				.onRef('f.placeId', '=', 'p.id')
				.on('f.definition', '=', asked.definition)
				.on('f.definitionVersion', '=', asked.version)
				.on('f.part', '=', asked.part)
				.on('f.year', '=', asked.year),
		)
		.leftJoin('counted.placePopulation as n', (join) =>
			join.onRef('n.placeId', '=', 'p.id').on('n.year', '=', asked.year),
		)
		.select((of) => [
			...(['p.id as placeId', 'p.shortName as name', 'f.value', 'f.coverage', 'n.population'] as const),
			of.ref('p.country').$castTo<Country>().as('country'),
			of.fn.coalesce('p.countyCode', sql.lit('')).as('countyCode'),
			of.ref('f.state').$castTo<FigureState | null>().as('state'),
		])
		.where(stoodIn(sql.val(asked.year)))
		.where(within(scope))
		.orderBy('p.shortName')
		.execute()
}

export type SeriesRow = {
	readonly placeId: string
	readonly year: number
	readonly version: number
	readonly state: FigureState
	readonly value: number | null
	readonly coverage: number | null
	readonly population: number | null
}

/** All years and versions of a definition, of the municipalities in a scope; what was not told has no row. */
export async function listSeries(
	db: Db,
	{ definition, part }: Pick<Asked, 'definition' | 'part'>,
	scope: Scope,
): Promise<SeriesRow[]> {
	return await figuresOf(db, scope)
		.select((of) => [
			...(['f.placeId', 'f.year', 'f.definitionVersion as version', 'f.value', 'f.coverage'] as const),
			...(['n.population'] as const),
			of.ref('f.state').$castTo<FigureState>().as('state'),
		])
		.where('f.definition', '=', definition)
		.where('f.part', '=', part)
		.orderBy('f.year')
		.execute()
}

/** Released figures with the inhabitants of their year. */
function figuresOf(db: Db, scope: Scope) {
	return db
		.selectFrom('counted.networkFigure as f')
		.innerJoin('counted.networkPlace as p', 'p.id', 'f.placeId')
		.leftJoin('counted.placePopulation as n', (join) =>
			join.onRef('n.placeId', '=', 'f.placeId').onRef('n.year', '=', 'f.year'),
		)
		.where(within(scope))
}

export type ToldIn = { readonly definition: string; readonly version: number; readonly year: number }

/** What one municipality told, with its inhabitants: a tuple, since a country's ten years are a hundred thousand of them. */
export type ToldOf = readonly [
	placeId: string,
	state: FigureState,
	value: number | null,
	coverage: number | null,
	population: number | null,
]
export type ToldSet = ToldIn & { readonly figures: readonly ToldOf[] }

/** Every whole figure that stands, of every definition and year, put together where it is compared: one row a definition, version and year. */
export async function listToldSets(
	db: Db,
	{ years, scope }: { readonly years: readonly [number, number]; readonly scope: Scope },
): Promise<ToldSet[]> {
	return await figuresOf(db, scope)
		.select([
			...(['f.definition', 'f.definitionVersion as version', 'f.year'] as const),
			sql<ToldOf[]>`json_agg(json_build_array(f.place_id, f.state, f.value, f.coverage, n.population))`.as(
				'figures',
			),
		])
		// Written out: a kept plan that does not know how many years there are joins row by row.
		.where('f.part', '=', sql.lit(''))
		.where('f.year', '>=', sql.lit(years[0]))
		.where('f.year', '<=', sql.lit(years[1]))
		.groupBy(['f.definition', 'f.definitionVersion', 'f.year'])
		.orderBy('f.definition')
		.orderBy('f.definitionVersion')
		.orderBy('f.year')
		.execute()
}

/**
 * Of which definitions, versions and years any whole figure has been released: from each to the next by the key, so that it costs
 * as many steps as there are answers, however many municipalities have told each.
 */
export async function listToldIn(db: Db): Promise<ToldIn[]> {
	const { rows } = await sql<ToldIn>`
		with recursive told as (
			(
				select f.definition, f.definition_version as version, f.year
				from counted.network_figure f
				where f.part = ''
				order by f.definition, f.definition_version, f.part, f.year
				limit 1
			)
			union all
			select next.definition, next.version, next.year
			from told
			cross join lateral (
				select f.definition, f.definition_version as version, f.year
				from counted.network_figure f
				where f.part = ''
					and (f.definition, f.definition_version, f.part, f.year) > (told.definition, told.version, '', told.year)
				order by f.definition, f.definition_version, f.part, f.year
				limit 1
			) next
		)
		select definition, version, year from told
	`.execute(db)
	return rows
}

/** How many municipalities there were at each year's end. */
export async function listStood(
	db: Db,
	years: readonly number[],
	scope: Scope,
): Promise<{ year: number; places: number }[]> {
	const rows = await db
		.selectFrom(sql<{ year: number }>`unnest(${[...years]}::int[])`.as<'y'>(sql`y(year)`))
		.innerJoin('counted.networkPlace as p', (join) => join.onTrue())
		.select((of) => ['y.year', of.fn.countAll<number>().as('places')])
		.where(stoodIn(sql.ref<number>('y.year')))
		.where(within(scope))
		.groupBy('y.year')
		.execute()
	return rows.map(({ year, places }) => ({ year, places: Number(places) }))
}

export type StandingPlace = {
	readonly placeId: string
	readonly name: string
	readonly country: Country
	readonly countyCode: string
}

/** The municipalities that were there at the end of a year; without one, all there are and have been. */
export async function listStandingPlaces(
	db: Db,
	year: number | null,
	scope: Scope,
): Promise<StandingPlace[]> {
	let places = db
		.selectFrom('counted.networkPlace as p')
		.select((of) => [
			...(['p.id as placeId', 'p.shortName as name'] as const),
			of.ref('p.country').$castTo<Country>().as('country'),
			of.fn.coalesce('p.countyCode', sql.lit('')).as('countyCode'),
		])
		.where('p.kind', '=', 'municipality')
		.where(within(scope))
		.orderBy('p.shortName')
	if (year !== null) places = places.where(stoodIn(sql.val(year)))
	return await places.execute()
}

export type MethodAnswerRow = {
	readonly placeId: string
	readonly question: string
	readonly answer: 'yes' | 'partly' | 'no' | 'not-known'
}

/** The years that any municipality has told its methods of, the latest first: from each to the one before it by the key. */
export async function listMethodYears(db: Db): Promise<number[]> {
	const { rows } = await sql<{ year: number }>`
		with recursive told as (
			(select a.year from counted.method_answer a order by a.year desc limit 1)
			union all
			select before.year
			from told
			cross join lateral (
				select a.year from counted.method_answer a where a.year < told.year order by a.year desc limit 1
			) before
		)
		select year from told
	`.execute(db)
	return rows.map(({ year }) => year)
}

/** What municipalities say of their methods in a year, one row a question. */
export async function listMethodAnswers(db: Db, year: number, scope: Scope): Promise<MethodAnswerRow[]> {
	return await db
		.selectFrom('counted.methodAnswer as a')
		.innerJoin('counted.networkPlace as p', 'p.id', 'a.placeId')
		.select((of) => [
			...(['a.placeId', 'a.question'] as const),
			of.ref('a.answer').$castTo<MethodAnswerRow['answer']>().as('answer'),
		])
		.where('a.year', '=', year)
		.where(within(scope))
		.execute()
}
