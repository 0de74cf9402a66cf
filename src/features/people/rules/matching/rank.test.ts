import { describe, expect, test } from 'vitest'
import { defaultWeights } from './default-weights.ts'
import type { MatchRecord } from './fields.ts'
import { rankCandidates } from './rank.ts'
import { startingWeights } from './starting-weights.ts'

const jenny: MatchRecord = {
	id: 'new',
	givenName: 'Jenny',
	familyName: 'Åkerlund',
	birthDate: '1988-03-02',
	sex: 'K',
	phone: '070-174 06 05',
}
const rank = (...candidates: MatchRecord[]) => rankCandidates(jenny, candidates, defaultWeights)

describe('candidates', () => {
	test('come with the likeliest first, and say why in words', () => {
		const ranked = rank(
			{ id: 'stranger', givenName: 'Kent', familyName: 'Falk', birthDate: '1964-11-30', sex: 'man' },
			{ id: 'by-ear', givenName: 'Jenni', familyName: 'Aakerlund', birthDate: '1988-02-03' },
			{ id: 'same', givenName: 'Jenny', familyName: 'Åkerlund', birthDate: '1988-03-02' },
		)
		expect(ranked.map(({ id, decision }) => [id, decision])).toEqual([
			['same', 'link'],
			['by-ear', 'link'],
			['stranger', 'unlikely'],
		])
		expect(ranked[1]?.reasons.map(({ field, level }) => `${field}: ${level}`)).toEqual([
			'birth_date: swapped',
			'family_name: variant',
			'given_name: variant',
		])
	})

	test('a changed family name is for a human, a name alone is not enough', () => {
		const [changed, alone] = rank(
			{ id: 'changed', givenName: 'Jenny', familyName: 'Berg', birthDate: '1988-03-02' },
			{ id: 'name-alone', givenName: 'Jenny', familyName: 'Åkerlund' },
		)
		expect([changed?.decision, alone?.decision]).toEqual(['review', 'review'])
	})

	test('a sister at the same address is somebody else', () => {
		const home = { address: 'Storgatan 4', postalCode: '999 11', city: 'Lillhamn' }
		const [sister] = rankCandidates(
			{ ...jenny, ...home },
			[
				{
					id: 'sister',
					givenName: 'Sara',
					familyName: 'Åkerlund',
					birthDate: '1990-07-21',
					sex: 'K',
					...home,
				},
			],
			defaultWeights,
		)
		expect(sister?.decision).toBe('unlikely')
	})

	test('a reserve number beside a personnummer is no reason against', () => {
		const [same] = rankCandidates(
			{ ...jenny, nationalId: 'LH-R 2026/14' },
			[{ ...jenny, id: 'same', nationalId: '570428-9999' }],
			defaultWeights,
		)
		expect(same?.decision).toBe('link')
		expect(same?.reasons.find(({ field }) => field === 'national_id')?.bits).toBeGreaterThan(-1)
	})

	test('what is missing says nothing', () => {
		const [nothing] = rank({ id: 'empty' })
		expect(nothing?.reasons).toEqual([])
		expect(nothing?.probability).toBeCloseTo(defaultWeights.chances.samePerson, 6)
	})

	test('of equals the lesser id comes first', () => {
		const twice = { givenName: 'Jenny', familyName: 'Åkerlund' }
		expect(rank({ id: 'b', ...twice }, { id: 'a', ...twice }).map(({ id }) => id)).toEqual(['a', 'b'])
	})
})

test.each([
	['default', defaultWeights],
	['starting', startingWeights],
])('the %s weights are shares: each column of a field adds up to one', (_, weights) => {
	for (const [field, levels] of Object.entries(weights.fields)) {
		const shares: (readonly number[])[] = Object.values(levels)
		const sums = [0, 1, 2].map((column) => shares.reduce((sum, share) => sum + (share[column] ?? 0), 0))
		for (const sum of sums.slice(0, field === 'name_order' ? 2 : 3)) expect(sum, field).toBeCloseTo(1, 1)
	}
})
