import type { Area, PlanDocument } from './document.ts'

/** Words by which an area is the prevention that every plan has. */
const words = /förebygg|forebyg|prevent|ennaltaehkäis/i

type Areas = Pick<PlanDocument, 'areas'>

/** What every plan has: the areas that are said to be the prevention, or where none is said to be, those called so. */
export function preventionIn({ areas }: Areas): Area[] {
	const said = areas.filter(({ prevention }) => prevention === true)
	return said.length > 0 ? said : areas.filter(isCalledPrevention)
}

export const isCalledPrevention = ({ text }: Pick<Area, 'text'>): boolean => words.test(text)

/** The area is the plan's prevention from here on, and no other is. */
export function withPrevention<Document extends Areas>(document: Document, areaId: string): Document {
	const areas = document.areas.map(({ prevention: _, ...area }) =>
		area.id === areaId ? { ...area, prevention: true as const } : area,
	)
	return { ...document, areas }
}

/** The plan had its prevention, and would have none. */
export function losesPrevention(before: Areas, after: Areas): boolean {
	return preventionIn(before).length > 0 && preventionIn(after).length === 0
}
