import type { TemplatePlan } from './library.ts'

/** An owner may be a person, and is another one where the plan is copied to. */
export const withoutOwners = ({ document, ...plan }: TemplatePlan): TemplatePlan => ({
	...plan,
	document: {
		...document,
		activities: document.activities.map((activity) => ({ ...activity, owner: null })),
	},
})

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Every text of a value and where it stands; an id is a number that is nobody's. */
export function textsIn(value: unknown, at = ''): (readonly [path: string, text: string])[] {
	if (typeof value === 'string') return isId.test(value) ? [] : [[at, value]]
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, at === '' ? name : `${at}.${name}`))
}
