import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidatePairs } from './blocking.ts'
import type { MatchRecord } from './fields.ts'
import { sidesOf } from './sides.ts'

function pairsOf(first: readonly MatchRecord[], second: readonly MatchRecord[] | null = null): string[] {
	const sides = sidesOf(first, second)
	return [...candidatePairs(sides, () => undefined)].map((pair) => {
		const a = Math.floor(pair / sides.records.length)
		return [a, pair % sides.records.length].map((at) => sides.records[at]?.id).join('-')
	})
}

describe('pairs worth comparing', () => {
	const jenny: MatchRecord = { id: '1', givenName: 'Jenny', familyName: 'Åkerlund', birthDate: '1988-03-02' }

	test.each<[string, Omit<MatchRecord, 'id'>]>([
		['names by ear', { givenName: 'Jeny', familyName: 'Aakerlund' }],
		['names swapped', { givenName: 'Åkerlund', familyName: 'Jenny' }],
		['another family name, same day', { givenName: 'Jenny', familyName: 'Berg', birthDate: '1988-03-02' }],
		['another family name, day and month swapped', { givenName: 'Jenny', birthDate: '1988-02-03' }],
		['another family name, another day of the month', { givenName: 'Jenny', birthDate: '1988-03-12' }],
		['another family name, another month', { givenName: 'Jenny', birthDate: '1988-08-02' }],
	])('are found with %s', (_, other) => {
		expect(pairsOf([jenny, { id: '2', ...other }])).toEqual(['1-2'])
	})

	test('are found by number, telephone, mailbox and address as well', () => {
		for (const shared of [
			{ nationalId: '570428-9999' },
			{ phone: '070-174 06 05' },
			{ email: 'skater77@example.com' },
			{ address: 'Storgatan 4' },
		]) {
			expect(
				pairsOf([
					{ id: '1', ...shared },
					{ id: '2', ...shared },
				]),
			).toEqual(['1-2'])
		}
	})

	test('lie across two lists when there are two', () => {
		expect(pairsOf([jenny, { ...jenny, id: '2' }], [{ ...jenny, id: '3' }])).toEqual(['1-3', '2-3'])
	})
})

describe('a block that is too large', () => {
	const crowd = Array.from({ length: 400 }, (_, at) => ({
		id: String(at).padStart(3, '0'),
		givenName: `A${'bdfgklmnprst'[at % 12]}a`,
		birthDate: '1970-01-01',
	}))

	test('is divided and never dropped: everybody still meets somebody, and not everybody all', () => {
		const pairs = pairsOf(crowd)
		expect(new Set(pairs.flatMap((pair) => pair.split('-'))).size).toBe(400)
		expect(pairs.length).toBeLessThan((400 * 399) / 4)
	})

	test('of those with nothing to divide them by, each meets its neighbours', () => {
		const pairs = pairsOf(crowd.map(({ id, birthDate }) => ({ id, birthDate })))
		expect(pairs.length).toBeGreaterThan(400 * 15)
		expect(pairs.length).toBeLessThan(400 * 25)
	})
})

test('each pair comes once, the earlier record first', () => {
	const record = fc.record({
		givenName: fc.constantFrom('Anna', 'Åsa', 'Kent'),
		familyName: fc.constantFrom('Berg', 'Falk'),
		birthDate: fc.constantFrom('1970-01-01', '1970-10-01', null),
	})
	fc.assert(
		fc.property(fc.array(record, { maxLength: 90 }), (records) => {
			const sides = sidesOf(
				records.map((one, at) => ({ id: String(at), ...one })),
				null,
			)
			const pairs = [...candidatePairs(sides, () => undefined)]
			expect(pairs).toEqual([...new Set(pairs)].sort((a, b) => a - b))
			for (const pair of pairs) {
				expect(Math.floor(pair / sides.records.length)).toBeLessThan(pair % sides.records.length)
			}
		}),
		{ numRuns: 30 },
	)
})
