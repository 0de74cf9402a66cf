import { type Bond, type Told, toldToReaders } from '../../../homelessness/index.ts'
import { type Length, lengths, type StatisticsRow } from '../../rules/decisions/quarter.ts'

export type ToldStatistics = {
	readonly about: StatisticsRow['about']
	readonly waiting: Told
	readonly byLength: Readonly<Record<Length, Told>>
	readonly done: Told
}

/** The council's papers are public: small numbers in words, and no other lets them be reckoned. */
export function statisticsAsTold(rows: readonly StatisticsRow[]): ToldStatistics[] {
	const cells = new Map<string, number>()
	const bonds: Bond[] = []
	for (const { about, waiting, byLength, done } of rows) {
		cells.set(`${about} waiting`, waiting)
		cells.set(`${about} done`, done)
		for (const length of lengths) cells.set(`${about} ${length}`, byLength[length])
		bonds.push({ sum: [`${about} waiting`], of: lengths.map((length) => `${about} ${length}`) })
	}
	const told = toldToReaders({ cells, bonds })
	const tell = (name: string) => told.get(name) ?? null
	return rows.map(({ about }) => ({
		...{ about, waiting: tell(`${about} waiting`), done: tell(`${about} done`) },
		byLength: {
			'three-to-six': tell(`${about} three-to-six`),
			'six-to-twelve': tell(`${about} six-to-twelve`),
			'over-a-year': tell(`${about} over-a-year`),
		},
	}))
}
