import { createTranslator } from 'use-intl/core'
import * as z from 'zod'
import {
	earlierOf,
	findPlainDate,
	firstDayOf,
	type PlainDate,
	plainDate,
	yearOf,
} from '../../../../foundation/plain-date.ts'
import { writeDate, writeValue } from '../../../../foundation/typography.ts'
import { drawPathways, type PathwaysChart } from '../../../../platform/documents/pathways-chart.ts'
import { query } from '../../../../platform/query.ts'
import { type Locale, locales } from '../../../../platform/words/locales.ts'
import { countPathways } from '../../../homelessness/counts.ts'
import { mayReadExactFigures } from '../../../indicators/index.ts'
import { mayReadReports } from '../../access.ts'
import { type Pathways, pathwaysOf, type ToldPeople } from '../../rules/board/pathways.ts'
import { leaders as en } from '../../words/board/en.ts'
import { leaders as sv } from '../../words/board/sv.ts'
import { toldToReader } from './hidden-ways.ts'

/** What cannot be read of an address is as if not asked for. */
const day = () =>
	z
		.string()
		.transform((text) => findPlainDate(text))
		.nullish()
		.catch(null)

/**
 * Where those of one day are on another, by situation. Whoever is told small numbers in words gets the last whole year and no
 * other: two periods side by side would give the difference.
 */
export const leaderPathways = query({
	name: 'leaderPathways',
	input: z.object({ from: day(), to: day(), locale: z.enum(locales).default('sv') }),
	may: mayReadReports,
	run: async (act, { from, to, locale }) => {
		const exact = mayReadExactFigures(act.actor)
		const days = exact ? daysOf(act.today, from ?? null, to ?? null) : lastYear(act.today)
		const { cells, situations } = await countPathways(act, days)
		const numbers = situations.map(({ number }) => number)
		const tell = exact ? (people: number) => people : await toldToReader(cells, numbers)
		const pathways = pathwaysOf(cells, numbers, tell)
		const names = situations.map(({ number, name }) => ({ number, name: name[locale] }))
		const wide = chartOf(pathways, names, days, locale)
		return {
			...{ exact, days, pathways, names },
			chart: {
				...{ title: wide.title, alt: wide.description },
				svg: drawPathways(wide, { width: 1200, height: 520 }),
				svgNarrow: drawPathways(wide, { width: 400, height: 520 }),
			},
		}
	},
	audit: () => ({ kind: 'flow', ids: [] }),
})

export type LeaderPathways = Extract<Awaited<ReturnType<typeof leaderPathways>>, { is: 'done' }>['value']

type Days = { readonly first: PlainDate; readonly second: PlainDate }

/** From the last day before the year to its last. */
function lastYear(today: PlainDate): Days {
	const year = yearOf(today) - 1
	return { first: plainDate(`${year - 1}-12-31`), second: plainDate(`${year}-12-31`) }
}

/** This year so far, unless other days are asked for; never a day that has not been. */
function daysOf(today: PlainDate, from: PlainDate | null, to: PlainDate | null): Days {
	const second = earlierOf(to ?? today, today)
	const first = from ?? plainDate(`${yearOf(firstDayOf(yearOf(second))) - 1}-12-31`)
	return first < second ? { first, second } : { first: plainDate(`${yearOf(second) - 1}-12-31`), second }
}

function chartOf(
	{ places, rows, sums, all }: Pathways,
	names: readonly { readonly number: number; readonly name: string }[],
	{ first, second }: Days,
	locale: Locale,
): PathwaysChart {
	const words = createTranslator({ locale, messages: { sv, en }[locale].pathways })
	const write = (told: ToldPeople) => (told === null ? '··' : writeValue(told, 'number', locale))
	const nameOf = (place: number, outside: string) =>
		names.find(({ number }) => number === place)?.name ?? outside
	const end = (place: number, told: ToldPeople, outside: string) => ({
		...{
			number: place,
			name: nameOf(place, outside),
			people: typeof told === 'number' ? told : null,
		},
		inWords: write(told),
	})
	const left = rows.reduce<ToldPeople>((sum, { from, cells }) => {
		const gone = cells.at(-1) ?? null
		return from === 0 ? sum : typeof sum === 'number' && typeof gone === 'number' ? sum + gone : null
	}, 0)
	const came = rows.at(-1)?.all ?? null
	const there = typeof all === 'number' && typeof came === 'number' ? all - came : null
	const days = { first: writeDate(first, locale), second: writeDate(second, locale) }
	const told = [left, came, there].every((number) => typeof number === 'number')
	const title = told
		? words('finding', { ...days, left: Number(left), came: Number(came), there: Number(there) })
		: words('findingHidden', days)
	return {
		title,
		description: rows
			.flatMap(({ from, cells }) =>
				cells.flatMap((people, at) => {
					const to = places[at] ?? 0
					if (people === 0 || people === null) return []
					const names = { from: nameOf(from, words('came')), to: nameOf(to, words('left')) }
					return [words('way', { ...names, people: write(people) })]
				}),
			)
			.join(' '),
		heads: [days.first, days.second],
		before: rows.map(({ from, all: people }) => end(from, people, words('came'))),
		after: places.map((place, at) => end(place, sums[at] ?? null, words('left'))),
		ways: rows.flatMap(({ from, cells }) =>
			cells.flatMap((people, at) =>
				typeof people === 'number' && people > 0 ? [{ from, to: places[at] ?? 0, people }] : [],
			),
		),
	}
}
