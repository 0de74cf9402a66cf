import type { Act } from '../../../platform/transaction.ts'
import type { Country } from '../rules/places/place.ts'

type Db = Act['db']

export type SummedRow = {
	readonly part: string
	readonly year: number
	readonly sum: number | null
	readonly told: number
	readonly withheld: number
	readonly notCounted: number
}

type OfCountry = { readonly country: Country; readonly years: readonly [number, number] }
type Asked = OfCountry & { readonly definition: string; readonly version: number }

const figuresOf = (db: Db, { country, years }: OfCountry) =>
	db
		.selectFrom('counted.networkFigure as f')
		.innerJoin('counted.networkPlace as p', 'p.id', 'f.placeId')
		.where('p.country', '=', country)
		.where('f.year', '>=', years[0])
		.where('f.year', '<=', years[1])

/** One definition of one version over a country's municipalities, whole and in parts, year by year: never of two versions together. */
export async function listSums(db: Db, { definition, version, ...of }: Asked): Promise<SummedRow[]> {
	const rows = await figuresOf(db, of)
		.select((from) => {
			const inState = (state: 'number' | 'withheld' | 'not-counted') =>
				from.fn.countAll<number>().filterWhere('f.state', '=', state)
			return [
				...(['f.part', 'f.year'] as const),
				from.fn.sum<number | null>('f.value').as('sum'),
				inState('number').as('told'),
				inState('withheld').as('withheld'),
				inState('not-counted').as('notCounted'),
			]
		})
		.where('f.definition', '=', definition)
		.where('f.definitionVersion', '=', version)
		.groupBy(['f.part', 'f.year'])
		.orderBy('f.part')
		.orderBy('f.year')
		.execute()
	return rows.map(({ part, year, sum, told, withheld, notCounted }) => ({
		...{ part, year, sum: sum === null ? null : Number(sum) },
		...{ told: Number(told), withheld: Number(withheld), notCounted: Number(notCounted) },
	}))
}

/** How many of a country's municipalities have told anything of each year. */
export async function countAnswered(
	db: Db,
	of: OfCountry,
): Promise<{ year: number; municipalities: number }[]> {
	const rows = await figuresOf(db, of)
		.select((from) => ['f.year', from.fn.count<number>('f.placeId').distinct().as('municipalities')])
		.groupBy('f.year')
		.orderBy('f.year')
		.execute()
	return rows.map(({ year, municipalities }) => ({ year, municipalities: Number(municipalities) }))
}

/** The countries that the register has municipalities of. */
export async function listCountries(db: Db): Promise<Country[]> {
	const rows = await db
		.selectFrom('counted.networkPlace')
		.select((of) => of.ref('country').$castTo<Country>().as('country'))
		.distinct()
		.where('kind', '=', 'municipality')
		.orderBy('country')
		.execute()
	return rows.map(({ country }) => country)
}
