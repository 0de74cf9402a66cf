import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { firstDayOf, type PlainDate, yearOf } from '../../src/foundation/plain-date.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Places } from './load-organisation.ts'

const years = 10

/** Lillhamn's people in the latest year that is told, by age: women and men; a little fewer each year before. */
const people = [
	[0, 5, 1290, 1370],
	[6, 12, 1720, 1810],
	[13, 17, 1260, 1340],
	[18, 24, 1610, 1830],
	[25, 44, 5020, 5260],
	[45, 64, 5150, 5230],
	[65, null, 5080, 4530],
] as const
const growth = 0.006

/** Named as Kolada names key figures, and invented as all of Lillhamn. */
const keyFigures = [
	{
		measure: 'N99001',
		title: 'Påhittat: boende i tillfälliga lägenheter, andel av invånare 18+ (%)',
		first: 0.34,
	},
	{ measure: 'N99002', title: 'Påhittat: nettokostnad boendestöd, kronor per invånare', first: 412 },
] as const

type Told = {
	readonly measure: string
	readonly year: number
	readonly sex: 'all' | 'woman' | 'man'
	readonly fromAge: number
	readonly toAge: number | null
	readonly value: number
}

/** Population of ten years and two key figures, each brought in as a file that somebody looked at, and what others tell of an indicator. */
export async function loadOutsideFigures(
	db: Transaction<DB>,
	places: Places,
	today: PlainDate,
): Promise<void> {
	const last = yearOf(today) - 1
	const told = Array.from({ length: years }, (_, at) => last - years + 1 + at)
	await bring(db, places, today, {
		...{ source: 'population', origin: 'folkmangd-lillhamn.csv' },
		figures: told.flatMap((year) =>
			people.flatMap(([fromAge, toAge, women, men]) => {
				const then = (count: number) => Math.round(count * (1 - growth) ** (last - year))
				const place = { measure: 'people', year, fromAge, toAge }
				return [
					{ ...place, sex: 'woman' as const, value: then(women) },
					{ ...place, sex: 'man' as const, value: then(men) },
				]
			}),
		),
	})
	await bring(db, places, today, {
		...{ source: 'kolada', origin: 'kolada-lillhamn.json' },
		figures: keyFigures.flatMap(({ measure, first }) =>
			told.map((year, at): Told => {
				const value = Number((first * (1 + at * 0.03)).toPrecision(3))
				return { measure, year, sex: 'all', fromAge: 0, toAge: null, value }
			}),
		),
	})
	await pour(
		db,
		'counted.outsideMeasure',
		keyFigures.map(({ measure, title }) => ({
			...{ municipalityId: places.municipalityId, source: 'kolada' as const, measure, title },
		})),
	)
	await setBeside(db, places)
}

/** What the enforcement authority tells of evictions stands beside the indicator that counts them. */
async function setBeside(db: Transaction<DB>, { municipalityId }: Places): Promise<void> {
	const counting = await db
		.selectFrom('counted.indicator')
		.select('id')
		.where('definitionId', '=', 'evictions-executed')
		.execute()
	const figure = { source: 'evictions', measure: 'executed', sex: 'all' } as const
	await pour(
		db,
		'counted.indicatorOutside',
		counting.map(({ id: indicatorId }) => ({ municipalityId, indicatorId, ...figure })),
	)
}

async function bring(
	db: Transaction<DB>,
	{ municipalityId, staff }: Places,
	today: PlainDate,
	{ source, origin, figures }: { source: 'population' | 'kolada'; origin: string; figures: readonly Told[] },
): Promise<void> {
	const at = writtenOn(firstDayOf(yearOf(today)), source === 'population' ? 10 : 11)
	const { id: importId } = await db
		.insertInto('counted.figureImport')
		.values({
			...{ municipalityId, source, origin, state: 'saved', cameBy: 'file' },
			...{ broughtBy: staff('maria-strom'), broughtAt: at, settledBy: staff('maria-strom'), settledAt: at },
			...{ retrievedAt: at, added: figures.length, changed: 0, same: 0 },
			fileDigest: createHash('sha256').update(JSON.stringify(figures)).digest(),
		})
		.returning('id')
		.executeTakeFirstOrThrow()
	await pour(
		db,
		'counted.outsideFigure',
		figures.map((one) => ({ municipalityId, source, importId, ...one })),
	)
	await pour(
		db,
		'counted.figureChange',
		figures.map(({ value, ...place }) => ({
			...{ municipalityId, importId, ...place, wasThere: false, before: null, after: value },
		})),
	)
}
