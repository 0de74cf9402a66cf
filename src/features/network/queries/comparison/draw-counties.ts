import { createTranslator } from 'use-intl/core'
import { drawTileMap } from '../../../../platform/documents/tile-map.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import { type TileKind, tileKinds } from '../../rules/comparison/counties.ts'
import { layOut } from '../../rules/comparison/county-layout.ts'
import { comparison as en } from '../../words/comparison/en.ts'
import { comparison as sv } from '../../words/comparison/sv.ts'

type County = {
	readonly county: string
	readonly name: string
	readonly tiles: readonly { readonly name: string; readonly kind: TileKind }[]
}

/** Municipalities as tiles in their counties, each county about where it lies. */
export function drawCounties(
	counties: readonly County[],
	{ name, year, locale }: { readonly name: string; readonly year: number; readonly locale: Locale },
) {
	const messages = { sv, en }[locale].map
	const say = createTranslator({ locale, messages })
	const laid = layOut(counties.map(({ county }) => county))
	const groups = counties.flatMap(({ county, name: called, tiles }) => {
		const at = laid.get(county)
		return at === undefined ? [] : [{ name: called, ...at, tiles }]
	})
	const all = counties.flatMap(({ tiles }) => tiles)
	const counted = tileKinds
		.map((kind) => ({ kind, count: all.filter((one) => one.kind === kind).length }))
		.filter(({ count }) => count > 0)
	const key = counted.map(({ kind }) => ({ kind, label: messages.key[kind] }))
	const title = say('title', { name, year: String(year) })
	const description = say('alt', {
		...{ name, year: String(year) },
		kinds: counted.map(({ kind, count }) => say('kind', { label: messages.key[kind], count })).join('; '),
	})
	const map = { title, description, groups, key }
	return { title, alt: description, svg: drawTileMap(map, 1080), svgNarrow: drawTileMap(map, 340) }
}
