import type { Posted, PostedValue } from '../../../../../ui/posted.ts'

/** A value as a form begins with it: numbers and names as text, lists as lists, what is not there left out. */
export function initialOf(value: object): Posted {
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, inner]) => {
			const shown = shownAs(inner)
			return shown === null ? [] : [[name, shown]]
		}),
	)
}

function shownAs(value: unknown): PostedValue | null {
	if (value === null || value === undefined) return null
	if (Array.isArray(value)) return value.map(shownAs).filter((inner) => inner !== null)
	return typeof value === 'object' ? initialOf(value) : String(value)
}
