/** The parts that a paper can have. */
export const paperParts = [
	'proposal',
	'summary',
	'figures',
	'corrections',
	'background',
	'matter',
	'activities',
	'decisions',
	'deviations',
	'voices',
	'children',
	'gender',
	'preparation',
	'views',
	'annexes',
	'signatures',
	'charts',
] as const
export type PaperPart = (typeof paperParts)[number]

/** What a paper's head can say of itself. */
export const headFields = ['date', 'registry-number', 'officer', 'committee', 'plan', 'period'] as const
export type HeadField = (typeof headFields)[number]

/** The municipality's own order of a paper's parts, and what its head says; parts that are not listed are left out. */
export type PaperLayout = {
	readonly parts: readonly LaidPart[]
	readonly head: {
		readonly fields: readonly HeadField[]
		/** Rows of its own, the same on every paper: a telephone, a visiting address. */
		readonly own: readonly { readonly label: string; readonly value: string }[]
	}
}

/** `heading` is the municipality's own; null keeps the usual one. */
export type LaidPart = { readonly part: PaperPart; readonly heading: string | null }

/** The order of the paper until a municipality settles its own. */
export const standardLayout: PaperLayout = {
	parts: paperParts.map((part) => ({ part, heading: null })),
	head: { fields: ['date', 'registry-number', 'officer'], own: [] },
}

type Placed = { readonly place?: number | undefined }

/** In order of their places, as they came where two have the same; what has none is left out. */
export function inTheirPlaces<One extends Placed>(given: readonly One[]): One[] {
	return given
		.filter(({ place }) => place !== undefined)
		.toSorted((a, b) => Number(a.place) - Number(b.place))
}
