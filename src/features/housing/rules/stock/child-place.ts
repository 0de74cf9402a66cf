import type { PlainDate } from '../../../../foundation/plain-date.ts'

/** The child's school from there: the same and near, the same within reach, another, none, or nobody knows. */
export const childSchools = ['same', 'reachable', 'new', 'not-in-school', 'unknown'] as const
/** Who else lives there. */
export const childOthers = ['family-only', 'families', 'adults', 'risk'] as const
export const childVerdicts = ['suits', 'for-now', 'does-not-suit'] as const

type Lived = { readonly startsOn: PlainDate; readonly bedId: string; readonly schoolArea: string | null }

/** How often a child has moved between homes of the municipality's, and how often that was to another school's area. */
export function movesOf(stays: readonly Lived[]): { readonly moves: number; readonly schoolAreas: number } {
	const inOrder = stays.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
	let [moves, schoolAreas] = [0, 0]
	let area: string | null = null
	for (const [at, stay] of inOrder.entries()) {
		const before = inOrder[at - 1]
		if (before !== undefined && before.bedId !== stay.bedId) moves += 1
		if (area !== null && stay.schoolArea !== null && stay.schoolArea !== area) schoolAreas += 1
		area = stay.schoolArea ?? area
	}
	return { moves, schoolAreas }
}
