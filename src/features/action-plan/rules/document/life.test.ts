import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { inForceOn, stateOf, type VersionDays } from './life.ts'

const version = (number: number, given: Partial<Record<keyof VersionDays, string>> = {}): VersionDays => ({
	number,
	...{ consultedFrom: null, decidedOn: null, inForceFrom: null, withdrawnOn: null },
	...Object.fromEntries(Object.entries(given).map(([key, day]) => [key, plainDate(String(day))])),
})

const first = version(1, { decidedOn: '2020-12-10', inForceFrom: '2021-01-01' })
const second = version(2, { decidedOn: '2024-03-14', inForceFrom: '2024-04-01' })

test.each([
	['2020-12-15', ['decided', 'decided'], null],
	['2022-06-01', ['in-force', 'decided'], 1],
	['2024-04-01', ['replaced', 'in-force'], 2],
] as const)('on %s the two versions stand as %j', (given, states, holds) => {
	const day = plainDate(given)
	const versions = [first, second]
	expect(versions.map((one) => stateOf(one, versions, day))).toEqual(states)
	expect(inForceOn(versions, day)?.number ?? null).toBe(holds)
})

test('a draft is consulted on from the day that it goes out', () => {
	const out = version(1, { consultedFrom: '2024-01-10' })
	expect([plainDate('2024-01-09'), plainDate('2024-01-10')].map((day) => stateOf(out, [out], day))).toEqual([
		...['draft', 'consulted'],
	])
})

test('what was given up never holds, and what nobody has sent out is a draft', () => {
	const day = plainDate('2026-10-12')
	const given = [first, version(2, { withdrawnOn: '2023-05-01' }), version(3)]
	expect(given.map((one) => stateOf(one, given, day))).toEqual(['in-force', 'withdrawn', 'draft'])
})
