import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suppressed } from '../../../../../tests/support/disclosure.ts'
import { expectUnsure, leftAfter, type Values } from '../../../../../tests/support/left-after.ts'
import { type Facts, factsOf } from './facts.ts'
import type { Rule } from './release.ts'

const rule = { below: 5, protectZeros: false }
const runs = { seed: 20261122, numRuns: 40 }
const nothing = { cells: [], equations: [] }
const people = fc.integer({ min: 0, max: 12 })
const rules = fc.record({ below: fc.integer({ min: 2, max: 4 }), protectZeros: fc.boolean() })

const percent = (part: number, whole: number, decimals: number) =>
	Math.floor((200 * 10 ** decimals * part + whole) / (2 * whole)) / 10 ** decimals

describe('a share', () => {
	const shareOf = (part: number, whole: number) =>
		leftAfter(
			(facts) => {
				const counts = [facts.count(part), facts.count(whole)] as const
				const cell = facts.share({ part: counts[0], whole: counts[1], decimals: 0, weight: 0.1 })
				return { counts, told: [{ cell, says: ([a = 0, b = 0]) => percent(a, b, 0) }] }
			},
			rule,
			2000,
		)

	test('is told where it leaves the few as unsure as the rule asks, and else hidden with them', async () => {
		const wide = await shareOf(3, 2000)
		expect([...wide.hidden]).toEqual([0])
		expectUnsure(wide, rule)
		// 0 % of 900 are at most four people.
		const narrow = await shareOf(3, 900)
		expect(narrow.hidden.has(narrow.told[0]?.cell ?? 0)).toBe(true)
		expectUnsure(narrow, rule)
	})

	test('of a group under the limit is never told', () => {
		const facts = factsOf(nothing, rule)
		expect(facts.share({ part: facts.count(2), whole: facts.count(4), decimals: 0 })).toBeNull()
	})

	test('of all but a few tells of those few', async () => {
		const { hidden, proof } = await shareOf(38, 40)
		expect(hidden.has(0) || hidden.has(1)).toBe(true)
		expect(proof.breaches).toEqual([])
	})

	test('never narrows its part nor what it leaves, however it is rounded and whether the whole is told', async () => {
		const story = fc.record({
			part: people,
			others: people,
			decimals: fc.integer({ min: 0, max: 2 }),
			told: fc.boolean(),
			by: rules,
		})
		const holds = async ({
			part,
			others,
			decimals,
			told,
			by,
		}: typeof story extends fc.Arbitrary<infer V> ? V : never) => {
			const found = await leftAfter(
				(facts) => {
					const whole = told ? facts.count(part + others) : facts.unsaid(part + others)
					const counts = [whole, facts.count(part), facts.unsaid(others)] as const
					facts.sum(whole, [counts[1], counts[2]])
					const cell = facts.share({ part: counts[1], whole, decimals })
					return {
						counts,
						told: [
							...(cell === null ? [] : [{ cell, says: ([w = 0, p = 0]: Values) => percent(p, w, decimals) }]),
							{ cell: null, says: ([w = 0, p = 0, o = 0]) => w === p + o },
						],
					}
				},
				by,
				40,
			)
			expect(found.proof.breaches).toEqual([])
			expectUnsure(found, by)
		}
		await fc.assert(fc.asyncProperty(story, holds), runs)
	})
})

describe('a mean and a median', () => {
	test('are never told of a group under the limit', () => {
		const facts = factsOf(nothing, rule)
		const group = facts.count(3)
		expect(facts.mean({ part: facts.amount(90), whole: group, decimals: 1 })).toBeNull()
		expect(facts.median(group)).toBeNull()
	})

	test('a mean of three decimals gives the hidden group away and is hidden; one of tens is told', async () => {
		const meanOf = (decimals: number) =>
			leftAfter(
				(facts) => {
					const [women, men] = [facts.count(2), facts.count(5)]
					const all = facts.unsaid(7)
					facts.sum(all, [women, men])
					const nights = facts.count(100, { standing: 'known' })
					const cell = facts.mean({ part: nights, whole: all, decimals })
					return {
						counts: [women, men, all],
						told: [
							{ cell, says: ([, , all = 0]) => Math.floor((200 * 10 ** decimals + all) / (2 * all)) },
							{ cell: null, says: ([a = 0, b = 0, all = 0]) => a + b === all },
						],
					}
				},
				rule,
				30,
			)
		const exact = await meanOf(3)
		expect(exact.proof.breaches).toEqual([])
		expectUnsure(exact, rule)
		const counts = exact.counts.filter((cell) => exact.hidden.has(cell))
		expect(exact.hidden.has(exact.told[0]?.cell ?? 0) || counts.length > 1).toBe(true)
	})

	test('a median says that its group reaches the limit, and is hidden where that tells of others', async () => {
		const found = await leftAfter(
			(facts) => {
				const [women, men] = [facts.count(2), facts.count(5)]
				const all = facts.count(7, { standing: 'known' })
				facts.sum(all, [women, men])
				const cell = facts.median(men)
				return {
					counts: [women, men, all],
					told: [
						{ cell, says: ([, men = 0]) => men >= 5 },
						{ cell: null, says: ([a = 0, b = 0, all = 0]) => a + b === all },
					],
				}
			},
			rule,
			12,
		)
		expect(found.hidden.has(found.told[0]?.cell ?? 0)).toBe(true)
		expect(found.proof.breaches).toEqual([])
		expectUnsure(found, rule)
	})
})

describe('a status', () => {
	const colour = (target: number, base: number) => (value: number) =>
		value <= target ? 'reached' : value > base ? 'wrong-way' : 'behind'

	test('that every small number would get is told; one that narrows the few is hidden', async () => {
		const tell = (target: number) => (facts: Facts) => {
			const cell = facts.count(3)
			const shown = facts.status(cell, colour(target, 9))
			return {
				counts: [cell],
				told: [{ cell: shown, says: ([value = 0]: Values) => colour(target, 9)(value) }],
			}
		}
		const wide = await leftAfter(tell(6), rule, 20)
		expect([...wide.hidden]).toEqual([0])
		expectUnsure(wide, rule)
		const narrow = await leftAfter(tell(3), rule, 20)
		expect(narrow.hidden.size).toBe(2)
		expectUnsure(narrow, rule)
	})

	test('that is the same for every number says nothing', () => {
		const facts = factsOf(nothing, rule)
		expect(facts.status(facts.count(3), () => 'not-due')).toBeNull()
	})

	test('a wrong way from a hidden base orders the two, and both stay unsure', async () => {
		const story = fc.record({ base: people, worse: fc.integer({ min: 1, max: 6 }), by: rules })
		const holds = async ({ base, worse, by }: { base: number; worse: number; by: Rule }) => {
			const found = await leftAfter(
				(facts) => {
					const counts = [facts.count(base), facts.count(base + worse)] as const
					const terms = [
						{ cell: counts[1], factor: 1 },
						{ cell: counts[0], factor: -1 },
					]
					const cell = facts.within(terms, { from: 1, to: Number.POSITIVE_INFINITY })
					return { counts, told: [{ cell, says: ([before = 0, after = 0]) => after > before }] }
				},
				by,
				40,
			)
			expect(found.proof.breaches).toEqual([])
			expectUnsure(found, by)
		}
		await fc.assert(fc.asyncProperty(story, holds), runs)
	})
})

describe('sums that are told elsewhere', () => {
	test('the balance holds, and no part that is few is found from the others', async () => {
		const story = fc.record({ start: people, entered: people, stayed: people, by: rules })
		const holds = async ({
			start,
			entered,
			stayed,
			by,
		}: {
			start: number
			entered: number
			stayed: number
			by: Rule
		}) => {
			const end = Math.min(stayed, start + entered)
			const found = await leftAfter(
				(facts) => {
					const counts = [start, entered, start + entered - end, end].map((value) => facts.count(value))
					const [first = 0, into = 0, out = 0, last = 0] = counts
					facts.balance({ start: first, entered: [into], left: [out], end: last })
					return { counts, told: [{ cell: null, says: ([a = 0, b = 0, c = 0, d = 0]) => a + b === c + d }] }
				},
				by,
				20,
			)
			expect(found.proof.breaches).toEqual([])
			expectUnsure(found, by)
		}
		await fc.assert(fc.asyncProperty(story, holds), { ...runs, numRuns: 25 })
	})

	test('nine in a tertial that is out and twelve in the year tell of three since: the year is hidden', async () => {
		const found = await leftAfter(
			(facts) => {
				const tertial = facts.count(9, { standing: 'known' })
				const year = facts.count(12)
				const since = facts.rest(year, [tertial])
				return {
					counts: [tertial, year, since],
					told: [{ cell: null, says: ([told = 0, all = 0, rest = 0]) => told + rest === all }],
				}
			},
			rule,
			30,
		)
		expect([...found.hidden].sort()).toEqual([1, 2])
		expect(found.proof.breaches).toEqual([])
		expectUnsure(found, rule)
	})

	test('a rest that is not few may be worked out by anyone', async () => {
		const facts = factsOf(nothing, rule)
		facts.rest(facts.count(30), [facts.count(9, { standing: 'known' })])
		const { hidden, proof } = await suppressed(facts.release(), rule)
		expect({ hidden: hidden.size, breaches: proof.breaches }).toEqual({ hidden: 0, breaches: [] })
	})

	test('what somebody else has published is known, few or not; another number of theirs is not ours', () => {
		const facts = factsOf(nothing, rule)
		const cell = facts.count(3)
		expect(facts.outside(cell, 4)).toBe(false)
		expect(facts.release().cells[cell]).toMatchObject({ standing: 'ours', primary: true })
		expect(facts.outside(cell, 3)).toBe(true)
		expect(facts.release().cells[cell]).toMatchObject({ standing: 'known', primary: false })
	})

	test('a fact that is not true is refused', () => {
		const facts = factsOf(nothing, rule)
		const cell = facts.count(3)
		expect(() => facts.within([{ cell, factor: 1 }], { from: 4, to: 9 })).toThrow('not true')
	})
})
