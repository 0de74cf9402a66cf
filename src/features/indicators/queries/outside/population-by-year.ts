import type { Act } from '../../../../platform/transaction.ts'
import { peopleIn } from '../../rules/outside/people-in.ts'
import { listPopulation } from '../../store/outside/figures.ts'

const everybody = { sex: 'all', fromAge: 0, toAge: null } as const

/** How many lived here at the end of each year, as others tell it; a year that nobody has told is left out. */
export async function populationByYear(
	{ db }: Pick<Act, 'db'>,
	years: readonly number[],
): Promise<{ readonly year: number; readonly population: number }[]> {
	const rows = await listPopulation(db, years)
	return years.flatMap((year) => {
		const population = peopleIn(rows, year, everybody)
		return population === null || population <= 0 ? [] : [{ year, population }]
	})
}
