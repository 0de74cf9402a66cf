/** One room needs another, by its door or by what opens upward. */
export type Link = {
	readonly from: string
	readonly to: string
	readonly byDoor: 'index' | 'counts' | 'published'
}

type Zone = { readonly name: string; readonly deck: string; readonly rooms: readonly string[] }
type Spot = { readonly x: number; readonly y: number }

const zones: readonly Zone[] = [
	{
		name: 'NAMED',
		deck: 'rows about people',
		rooms: ['people', 'homelessness', 'support', 'housing', 'eviction-prevention', 'desk', 'data-protection'],
	},
	{
		name: 'COUNTED',
		deck: 'numbers, plans, papers',
		rooms: ['indicators', 'action-plan', 'consultations', 'reports', 'network'],
	},
	{ name: 'PUBLIC', deck: 'what anyone may read', rooms: ['public-pages', 'open-data'] },
]
const base = 'organisation'

const room = { width: 190, height: 40 }
const column = 330
const row = 72
const top = 104

/** The rooms that stand, as a drawing: what one rests on lies below it. The same links give the same drawing. */
export function drawHouse(standing: ReadonlySet<string>, links: readonly Link[]): string {
	const built = zones
		.map((zone) => ({ ...zone, rooms: zone.rooms.filter((name) => standing.has(name)) }))
		.filter(({ rooms }) => rooms.length > 0)
	const tallest = Math.max(1, ...built.map(({ rooms }) => rooms.length))
	const floor = top + 46 + tallest * row
	const spots = new Map<string, Spot>([[base, { x: 60 + room.width / 2, y: floor }]])
	built.forEach(({ rooms }, place) => {
		rooms.forEach((name, storey) => {
			spots.set(name, { x: 60 + place * column + room.width / 2, y: floor - (storey + 1) * row })
		})
	})
	const height = floor + 190
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 ${height}" font-family="Source Sans 3, sans-serif" font-size="15" role="img" aria-label="Rooms of the house and which rest on which">`,
		'<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="9" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#49515e"/></marker></defs>',
		`<rect width="1000" height="${height}" fill="#ffffff"/>`,
		slab(30, 'app', 'the roof: command line, server, map of screens, map of operations'),
		...built.map((zone, place) => heading(zone, place)),
		...links.flatMap((link) => arrow(link, spots)),
		...[...spots].map(([name, spot]) => box(name, spot, name === base)),
		slab(floor + 70, 'ui · platform', 'components · database, commands, queries, sign-in, jobs, documents'),
		slab(floor + 126, 'foundation', 'days, periods, money, refusals: no domain words'),
		'</svg>\n',
	].join('\n')
}

function heading({ name, deck }: Zone, place: number): string {
	const x = 60 + place * column
	return `<text x="${x}" y="${top}" fill="#202733"><tspan font-weight="600">${name}</tspan> <tspan fill="#49515e">${deck}</tspan></text>`
}

function slab(y: number, name: string, deck: string): string {
	return [
		`<rect x="30" y="${y}" width="940" height="44" rx="4" fill="#f5f6f7" stroke="#cfd3d8"/>`,
		`<text x="46" y="${y + 27}" fill="#202733"><tspan font-weight="600">${name}</tspan> <tspan fill="#49515e">${deck}</tspan></text>`,
	].join('\n')
}

function box(name: string, { x, y }: Spot, isBase: boolean): string {
	const fill = isBase ? '#fff4ec' : '#ffffff'
	return [
		`<rect x="${x - room.width / 2}" y="${y - room.height / 2}" width="${room.width}" height="${room.height}" rx="4" fill="${fill}" stroke="#49515e"/>`,
		`<text x="${x}" y="${y + 5}" text-anchor="middle" fill="#202733">${name}</text>`,
	].join('\n')
}

/** Beside the boxes inside a column, straight across between columns; counts and published are dashed. */
function arrow({ from, to, byDoor }: Link, spots: ReadonlyMap<string, Spot>): string[] {
	const start = spots.get(from)
	const end = spots.get(to)
	if (start === undefined || end === undefined) return []
	const dash = byDoor === 'index' ? '' : ' stroke-dasharray="5 4"'
	const style = `fill="none" stroke="#49515e" stroke-width="1.3"${dash} marker-end="url(#tip)"`
	if (start.x === end.x) {
		const storeys = Math.round((end.y - start.y) / row)
		if (storeys === 1) {
			return [`<path d="M${start.x} ${start.y + 20}V${end.y - 22}" ${style}/>`]
		}
		const side = start.x + room.width / 2
		return [
			`<path d="M${side} ${start.y + 6}C${side + 18 * storeys} ${start.y + 20} ${side + 18 * storeys} ${end.y - 20} ${side + 2} ${end.y - 6}" ${style}/>`,
		]
	}
	const leftward = end.x < start.x
	const out = start.x + (leftward ? -room.width / 2 : room.width / 2)
	const into = end.x + (leftward ? room.width / 2 + 2 : -room.width / 2 - 2)
	const middle = (out + into) / 2
	return [
		`<path d="M${out} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${into} ${end.y + 4}" ${style}/>`,
	]
}
