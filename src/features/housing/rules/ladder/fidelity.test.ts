import { expect, test } from 'vitest'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import { courseOf, domainMeans, fidelityDomains, fidelityForms } from './fidelity.ts'

test('each domain’s mean is of its own items, and none where nothing was scored', () => {
	const means = domainMeans([
		{ item: 'chooses-home', score: 4 },
		{ item: 'own-lease', score: 1 },
		{ item: 'no-coercion', score: 3 },
	])
	expect(means).toEqual({
		housing: 2.5,
		'housing-and-services': null,
		philosophy: 3,
		services: null,
		team: null,
	})
})

test('the course goes from the earliest assessment to the latest', () => {
	const [early, late] = [day('2024-05-01'), day('2025-05-01')]
	const scores = (score: number) => [{ item: 'own-lease', score }]
	expect(
		courseOf([
			{ onDay: late, scores: scores(4) },
			{ onDay: early, scores: scores(2) },
		]),
	).toEqual([
		{ onDay: early, mean: 2 },
		{ onDay: late, mean: 4 },
	])
})

test('every version of the form asks in each of the five domains, an item once', () => {
	for (const { items } of fidelityForms) {
		expect(new Set(items.map(({ domain }) => domain))).toEqual(new Set(fidelityDomains))
		expect(new Set(items.map(({ code }) => code)).size).toBe(items.length)
	}
})
