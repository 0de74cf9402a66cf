import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { firstDayOf, type PlainDate, yearOf } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import { figuresFor, firstYear } from './figures.ts'
import type { Places } from './load-organisation.ts'

/** One more than was counted here: somebody has to find out which. */
const differsBy: Readonly<Record<number, number>> = { 2024: 1 }

/** The enforcement authority's figures for the years that have ended; homes with children it has not told. */
export async function loadOutcomes(db: Transaction<DB>, places: Places, today: PlainDate): Promise<void> {
	const years = Array.from({ length: yearOf(today) - firstYear }, (_, at) => firstYear + at)
	await pour(
		db,
		'counted.authorityEvictions',
		years.map((year) => ({
			municipalityId: places.municipalityId,
			year,
			executed: figuresFor(year).evictions + (differsBy[year] ?? 0),
			withChildren: null,
			children: figuresFor(year).childrenEvicted,
			fileDigest: createHash('sha256').update('Lillhamn').digest(),
			importedOn: firstDayOf(yearOf(today)),
			importedBy: places.staff('maria-strom'),
		})),
	)
}
