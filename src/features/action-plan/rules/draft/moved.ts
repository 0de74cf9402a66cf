import type { ListedPart, PlanDocument } from '../document/document.ts'

type Row = { readonly id: string }

/** Those among which something has its place: a goal among its siblings, an activity in its area, an indicator at its goal. */
function siblingsOf(document: PlanDocument, part: ListedPart, id: string): readonly Row[] {
	const beside = <Kind extends Row>(rows: readonly Kind[], place: (row: Kind) => string | null) => {
		const own = rows.find((row) => row.id === id)
		return own === undefined ? [] : rows.filter((row) => place(row) === place(own))
	}
	switch (part) {
		case 'goals':
			return beside(document.goals, ({ under }) => under)
		case 'indicators':
			return beside(document.indicators, ({ goalId }) => goalId)
		case 'activities':
			return beside(document.activities, ({ areaId }) => areaId)
		default:
			return beside<Row>(document[part], () => null)
	}
}

/** Changes places with the sibling before or after it; the document as it was when there is none. */
export function moved(
	document: PlanDocument,
	part: ListedPart,
	id: string,
	direction: 'up' | 'down',
): PlanDocument {
	const siblings = siblingsOf(document, part, id)
	const at = siblings.findIndex((row) => row.id === id)
	const other = at < 0 ? undefined : siblings[at + (direction === 'up' ? -1 : 1)]
	if (other === undefined) return document
	return { ...document, [part]: swapped<Row>(document[part], id, other.id) }
}

function swapped<Kind extends Row>(rows: readonly Kind[], one: string, other: string): Kind[] {
	const found = new Map(rows.map((row) => [row.id, row]))
	return rows.map((row) => {
		const there = row.id === one ? other : row.id === other ? one : row.id
		return found.get(there) ?? row
	})
}
