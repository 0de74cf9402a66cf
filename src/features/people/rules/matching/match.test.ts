import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inventRegister } from '../../../../../samples/matching/register.ts'
import type { MatchRecord } from './fields.ts'
import { matchRecords } from './match.ts'

const untold = () => undefined
const register = inventRegister({ seed: 11, records: 2500 })
const whole = matchRecords(register.records, null, untold)

describe('the same records', () => {
	test('give the same answer in any order', () => {
		expect(matchRecords(register.records.toReversed(), null, untold).pairs).toEqual(whole.pairs)
	})

	test('give whole persons: when a is b and b is c, then a is c', () => {
		const linked = new Map<string, Set<string>>()
		for (const { a, b, decision } of whole.pairs) {
			if (decision !== 'link') continue
			linked.set(a, (linked.get(a) ?? new Set([a])).add(b))
			linked.set(b, (linked.get(b) ?? new Set([b])).add(a))
		}
		for (const [record, others] of linked) {
			for (const other of others) expect(linked.get(other), record).toEqual(others)
		}
	})

	test('give fewer wrong links than one in a hundred, as the probabilities say', () => {
		const links = whole.pairs.filter(({ decision }) => decision === 'link')
		const wrong = links.filter(({ a, b }) => register.personOf.get(a) !== register.personOf.get(b))
		expect(links.length).toBeGreaterThan(500)
		expect(wrong.length / links.length).toBeLessThan(0.01)
		const expected = links.reduce((sum, { probability }) => sum + 1 - probability, 0)
		expect(expected / links.length).toBeLessThan(0.01)
	})

	test('teach what a register errs in: the day of birth mostly holds, the address often not', () => {
		const { birth_date, address } = whole.weights.fields
		expect(birth_date.same[0]).toBeGreaterThan(0.85)
		expect(address.different[0]).toBeGreaterThan(0.2)
		expect(whole.weights.chances.sameHome).toBeGreaterThan(whole.weights.chances.samePerson)
	})
})

test('one list beside another gives the pairs across, the first list first', () => {
	const [first, second] = [0, 1].map((rest) => register.records.filter((_, at) => at % 2 === rest))
	const inFirst = new Set(first?.map(({ id }) => id))
	const { pairs } = matchRecords(first ?? [], second ?? [], untold)
	expect(pairs.length).toBeGreaterThan(100)
	expect(pairs.every(({ a, b }) => inFirst.has(a) && !inFirst.has(b))).toBe(true)
	const turned = matchRecords(second ?? [], first ?? [], untold).pairs.map(({ a, b }) => `${b} ${a}`)
	expect(turned.sort()).toEqual(pairs.map(({ a, b }) => `${a} ${b}`).sort())
})

test('where nobody stands twice, next to nobody is linked', () => {
	const seen = new Set<number>()
	const once = register.records.filter(({ id }) => {
		const person = register.personOf.get(id) ?? 0
		return !seen.has(person) && seen.add(person)
	})
	const links = matchRecords(once, null, untold).pairs.filter(({ decision }) => decision === 'link')
	expect(links.length).toBeLessThan(once.length / 200)
})

test('any records, however few or odd, give probabilities between nothing and all, in any order', () => {
	const text = (...values: string[]) => fc.option(fc.constantFrom(...values))
	const record = fc.record({
		givenName: text('Anna', 'Åsa', 'Anna-Karin', 'A', '?', 'Annika'),
		familyName: text('Berg', 'Falk', 'Berg-Falk', 'Anna'),
		birthDate: text('1970-01-01', '19700110', '1970-10-01', '19371233', 'long ago'),
		sex: text('K', 'kvinna', 'man', 'x'),
		nationalId: text('570428-9999', 'R 14', '195704289989', '-'),
		address: text('Storgatan 4', 'Storg. 4', '12'),
		postalCode: text('999 11', '99911'),
		city: text('Lillhamn', 'Åmunga'),
		phone: text('070-174 06 05', '12'),
		email: text('anna@example.com', '@', 'b@c'),
	})
	fc.assert(
		fc.property(fc.array(record, { maxLength: 8 }), (made) => {
			const records: MatchRecord[] = made.map((one, at) => ({ id: String(at), ...one }))
			const { pairs } = matchRecords(records, null, untold)
			for (const { a, b, probability } of pairs) {
				expect(a < b).toBe(true)
				expect(probability).toBeGreaterThanOrEqual(0)
				expect(probability).toBeLessThanOrEqual(1)
			}
			expect(matchRecords(records.toReversed(), null, untold).pairs).toEqual(pairs)
		}),
		{ numRuns: 60 },
	)
}, 120_000)
