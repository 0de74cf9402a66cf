import { createTranslator } from 'use-intl/core'
import { drawTileMap } from '../../../../platform/documents/tile-map.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import { layOut } from '../../rules/comparison/county-layout.ts'
import { type DueCounty, type DueStanding, dueStandings } from '../../rules/coordination/due-by-county.ts'
import { coordination as en } from '../../words/coordination/en.ts'
import { coordination as sv } from '../../words/coordination/sv.ts'

/** The darker, the more somebody must do something. */
const drawnAs = { late: 'high', waiting: 'middle', followed: 'low', elsewhere: 'no-answer' } as const

/** Municipalities as tiles in their counties, with how each stands; and the counties where anything is known, in numbers. */
export function drawDue(counties: readonly DueCounty[], locale: Locale) {
	const messages = { sv, en }[locale].due.map
	const say = createTranslator({ locale, messages })
	const laid = layOut(counties.map(({ county }) => county))
	const countIn = (places: DueCounty['places'], standing: DueStanding) =>
		places.filter((one) => one.standing === standing).length
	const every = counties.flatMap(({ places }) => places)
	const counted = dueStandings
		.map((standing) => ({ standing, count: countIn(every, standing) }))
		.filter(({ count }) => count > 0)
	const map = {
		title: say('title', { count: countIn(every, 'late') }),
		description: say('alt', {
			kinds: counted
				.map(({ standing, count }) => say('kind', { label: messages.key[standing], count }))
				.join('; '),
		}),
		groups: counties.flatMap(({ county, name, places }) => {
			const at = laid.get(county)
			const tiles = places.map(({ name: place, standing }) => ({
				...{ name: `${place}: ${messages.key[standing]}`, kind: drawnAs[standing] },
			}))
			return at === undefined ? [] : [{ name, ...at, tiles }]
		}),
		key: counted.map(({ standing }) => ({ kind: drawnAs[standing], label: messages.key[standing] })),
	}
	return {
		...{ title: map.title, alt: map.description },
		...{ svg: drawTileMap(map, 1080), svgNarrow: drawTileMap(map, 340) },
		counties: counties
			.map(({ county, name, places }) => ({
				...{ county, name, places: places.length },
				...{ late: countIn(places, 'late'), waiting: countIn(places, 'waiting') },
				followed: countIn(places, 'followed'),
			}))
			.filter(({ late, waiting, followed }) => late + waiting + followed > 0),
	}
}
