import { escaped } from '../../foundation/markup.ts'
import { idOf } from './chart-dress.ts'
import { palette, typeface } from './palette.ts'

/** How a tile stands against the middle, told but not compared, or the way in which nothing was told. */
export type TileKind = 'low' | 'middle' | 'high' | 'beside' | 'withheld' | 'not-counted' | 'no-answer'

export type TileGroup = {
	readonly name: string
	/** Where it stands among the others, from the top and from the left, and how many columns it takes. */
	readonly row: number
	readonly column: number
	readonly columns: number
	readonly tiles: readonly { readonly name: string; readonly kind: TileKind }[]
}

/** A map without a map's shapes: each group where it lies about, each of its parts a tile of the same size. */
export type TileMap = {
	readonly title: string
	readonly description: string
	readonly groups: readonly TileGroup[]
	/** What the tiles mean. */
	readonly key: readonly { readonly kind: TileKind; readonly label: string }[]
}

const tile = 18
const pitch = 22
const head = 24
const gap = 18
const keyHeight = 26
const letterWidth = 7.2

/** On a phone one group stands under the other. Deterministic, without script and style sheet. */
export function drawTileMap(map: TileMap, width: number): string {
	const id = idOf(JSON.stringify([map.title, width, map.groups.length]))
	const columns = Math.max(1, ...map.groups.map(({ column, columns: span }) => column + span))
	const narrow = width < 560
	const columnWidth = narrow ? width : width / columns
	const parts: string[] = []
	let y = 0
	for (const row of rowsOf(map.groups, narrow)) {
		let tallest = 0
		for (const group of row) {
			const x = narrow ? 0 : group.column * columnWidth
			const across = Math.max(1, Math.floor(((narrow ? 1 : group.columns) * columnWidth - gap) / pitch))
			parts.push(groupOf(group, { x, y, across, id }))
			tallest = Math.max(tallest, head + Math.ceil(group.tiles.length / across) * pitch)
		}
		y += tallest + gap
	}
	const keys = keyOf(map.key, { width, y, id })
	const height = y + keys.height
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'${typeface}', '${typeface} Variable', sans-serif" font-size="14" fill="${palette.ink}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
		`<title id="${id}-title">${escaped(map.title)}</title><desc id="${id}-desc">${escaped(map.description)}</desc>` +
		`<defs><pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${palette.white}"/><rect width="2" height="5" fill="${palette.axis}"/></pattern></defs>` +
		parts.join('') +
		keys.drawn +
		'</svg>'
	)
}

function rowsOf(groups: readonly TileGroup[], narrow: boolean): TileGroup[][] {
	const sorted = groups.toSorted((a, b) => a.row - b.row || a.column - b.column)
	return narrow ? sorted.map((one) => [one]) : [...Map.groupBy(sorted, ({ row }) => row).values()]
}

type Place = { readonly x: number; readonly y: number; readonly across: number; readonly id: string }

function groupOf({ name, tiles }: TileGroup, { x, y, across, id }: Place): string {
	const longest = Math.floor((across * pitch) / letterWidth)
	const short = name.length > longest ? `${name.slice(0, longest - 1)}…` : name
	return (
		`<text x="${x}" y="${y + 15}" font-weight="600">${escaped(short)}</text>` +
		tiles
			.map(({ kind, name: label }, at) => {
				const left = x + (at % across) * pitch
				const top = y + head + Math.floor(at / across) * pitch
				return tileOf(kind, { left, top, id, label })
			})
			.join('')
	)
}

type Tile = { readonly left: number; readonly top: number; readonly id: string; readonly label: string }

/** Kinds differ by lightness and by shape, so that they are told apart in a grey print too. */
function tileOf(kind: TileKind, { left, top, id, label }: Tile): string {
	const box = (fill: string, more = `stroke="${palette.axis}"`) =>
		`<rect x="${left + 0.5}" y="${top + 0.5}" width="${tile - 1}" height="${tile - 1}" rx="2" fill="${fill}" ${more}/>`
	const [x, y] = [left + tile / 2, top + tile / 2]
	const drawn: Readonly<Record<TileKind, string>> = {
		low: box(palette.leaving),
		middle: box(palette.leavingEdge),
		high: box('#00294f'),
		beside: `${box(palette.white)}<circle cx="${x}" cy="${y}" r="3.5" fill="${palette.leavingEdge}"/>`,
		withheld: box(`url(#${id}-hatch)`),
		'not-counted': `${box(palette.white)}<path d="M${left + 4} ${top + tile - 4}L${left + tile - 4} ${top + 4}" stroke="${palette.axis}" stroke-width="1.5"/>`,
		'no-answer': box(palette.white, `stroke="${palette.axis}" stroke-dasharray="2 2"`),
	}
	return `<g class="tile-${kind}">${label === '' ? '' : `<title>${escaped(label)}</title>`}${drawn[kind]}</g>`
}

function keyOf(key: TileMap['key'], { width, y, id }: { width: number; y: number; id: string }) {
	let [left, top] = [0, y + 8]
	const drawn = key.map(({ kind, label }) => {
		const wide = tile + 8 + label.length * letterWidth + 20
		if (left > 0 && left + wide > width) [left, top] = [0, top + keyHeight]
		const one =
			tileOf(kind, { left, top, id, label: '' }) +
			`<text x="${left + tile + 8}" y="${top + 14}" fill="${palette.secondary}">${escaped(label)}</text>`
		left += wide
		return one
	})
	return { drawn: drawn.join(''), height: top - y + keyHeight }
}
