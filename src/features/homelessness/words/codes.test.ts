import { expect, test } from 'vitest'
import { contactKinds } from '../rules/codes/contacts.ts'
import { destinations } from '../rules/codes/destinations.ts'
import { factors } from '../rules/codes/factors.ts'
import { places } from '../rules/codes/places.ts'
import { reasonsIn, reasonsOut } from '../rules/codes/reasons.ts'
import { situationDefinitions } from '../rules/situations/definitions.ts'
import { subgroups } from '../rules/subgroups.ts'
import { codeWords } from './codes.sv.ts'

const codesOf = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code).sort()

test.each([
	['places', codeWords.places, codesOf(places)],
	['destinations', codeWords.destinations, codesOf(destinations)],
	['contact kinds', codeWords.contactKinds, codesOf(contactKinds)],
	['factors', codeWords.factors, codesOf(factors)],
	['reasons in', codeWords.reasonsIn, [...reasonsIn].sort()],
	['reasons out', codeWords.reasonsOut, [...reasonsOut].sort()],
	['subgroups', codeWords.subgroups, [...subgroups].sort()],
	['definitions', codeWords.definitions, situationDefinitions.map(({ key }) => key).sort()],
])('there are words for all %s, and for nothing else', (_, words, codes) => {
	expect(Object.keys(words).sort()).toEqual(codes)
})

test('every definition has words for its own categories', () => {
	for (const { key, categories } of situationDefinitions) {
		expect(Object.keys(codeWords.categories[key])).toEqual(categories.map((category) => category.key))
	}
})
