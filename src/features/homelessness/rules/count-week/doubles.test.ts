import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { type Answered, compareMarks, findPairs, type Settled } from './doubles.ts'
import { contradicts, unduplicate } from './people.ts'
import type { Marks } from './told.ts'

const nobody: Marks = { identity: null, bornOn: null, birthYear: null, initials: null, sex: null }
const marks = (given: Partial<Marks>): Marks => ({ ...nobody, ...given })
const number = (index: string, kind: 'personnummer' | 'samordningsnummer' = 'personnummer') => ({
	kind,
	index,
})
const born = plainDate('1984-03-07')

describe('two answers', () => {
	test('with one identity number are certainly one person, whatever else was written', () => {
		const one = marks({ identity: number('a'), bornOn: born, sex: 'man' })
		const other = marks({ identity: number('a'), bornOn: plainDate('1948-03-07'), sex: 'woman' })
		expect(compareMarks(one, other)).toEqual({ certainty: 'certain', reasons: ['same-identity-number'] })
	})

	test('with two numbers of one kind are two people, also when born the same day', () => {
		const likeness = compareMarks(
			marks({ identity: number('a'), bornOn: born, initials: 'KA', sex: 'man' }),
			marks({ identity: number('b'), bornOn: born, initials: 'KA', sex: 'man' }),
		)
		expect(likeness.certainty).toBe('different')
	})

	test('with a coordination number and a later personnummer are likely one person', () => {
		const likeness = compareMarks(
			marks({ identity: number('a'), bornOn: born, initials: 'KA', sex: 'man' }),
			marks({ identity: number('b', 'samordningsnummer'), bornOn: born, initials: 'KA', sex: 'man' }),
		)
		expect(likeness).toEqual({
			certainty: 'likely',
			reasons: ['another-kind-of-number', 'same-birth-date', 'same-initials', 'same-sex'],
		})
	})

	test.each<[string, Partial<Marks>, 'likely' | 'different']>([
		['the same birth date, initials and sex', { bornOn: born, initials: 'KA', sex: 'man' }, 'likely'],
		['initials the other way round', { bornOn: born, initials: 'AK', sex: 'man' }, 'likely'],
		['day and month swapped', { bornOn: plainDate('1984-07-03'), initials: 'KA', sex: 'man' }, 'likely'],
		['only the birth year', { birthYear: 1984, initials: 'KA', sex: 'man' }, 'likely'],
		['only the birth year, and no sex', { birthYear: 1984, initials: 'KA' }, 'different'],
		['only the birth year, and no initials', { birthYear: 1984, sex: 'man' }, 'different'],
		['other initials', { bornOn: born, initials: 'KB', sex: 'man' }, 'different'],
		['the other sex', { bornOn: born, initials: 'KA', sex: 'woman' }, 'different'],
		['nothing but initials', { initials: 'KA', sex: 'man' }, 'different'],
	])('%s', (_what, other, certainty) => {
		expect(compareMarks(marks({ bornOn: born, initials: 'KA', sex: 'man' }), marks(other)).certainty).toBe(
			certainty,
		)
	})
})

const someMarks = fc.record({
	identity: fc.option(
		fc.record({
			kind: fc.constantFrom('personnummer' as const, 'samordningsnummer' as const),
			index: fc.constantFrom('a', 'b', 'c'),
		}),
	),
	bornOn: fc.option(fc.constantFrom(born, plainDate('1984-07-03'), plainDate('1990-01-02'))),
	birthYear: fc.option(fc.constantFrom(1984, 1990)),
	initials: fc.option(fc.constantFrom('KA', 'AK', 'BB')),
	sex: fc.option(fc.constantFrom('woman' as const, 'man' as const)),
})
const someAnswers = fc
	.array(someMarks, { maxLength: 14 })
	.map((all): Answered[] => all.map((one, place) => ({ ...one, answerId: `answer-${place + 10}` })))

/** Decides some of the likely pairs, by their ids. */
const settledBy = (answers: readonly Answered[], bits: number): Settled[] =>
	findPairs(answers)
		.filter((pair) => pair.certainty === 'likely')
		.flatMap((pair, place) =>
			(bits >> place) % 3 === 0
				? []
				: [{ ...pair, decision: (bits >> place) % 3 === 1 ? ('same' as const) : ('different' as const) }],
		)

describe('whatever the answers are', () => {
	test('the two of a pair may change places', () => {
		fc.assert(
			fc.property(someMarks, someMarks, (a, b) => {
				expect(compareMarks(a, b)).toEqual(compareMarks(b, a))
			}),
		)
	})

	test('their order never changes who is one person', () => {
		fc.assert(
			fc.property(someAnswers, fc.nat(5000), fc.nat(1000), (answers, bits, turn) => {
				const settled = settledBy(answers, bits)
				const mixed = answers.toSorted((a, b) => order(a.answerId, turn) - order(b.answerId, turn))
				expect(unduplicate(mixed, settled.toReversed())).toEqual(unduplicate(answers, settled))
			}),
		)
	})

	test('every answer is in exactly one person', () => {
		fc.assert(
			fc.property(someAnswers, fc.nat(5000), (answers, bits) => {
				const { people } = unduplicate(answers, settledBy(answers, bits))
				expect(people.flat().sort()).toEqual(answers.map((answer) => answer.answerId).sort())
			}),
		)
	})

	test('those with one number are one person', () => {
		fc.assert(
			fc.property(someAnswers, (answers) => {
				const { people } = unduplicate(answers, [])
				const numbers = new Map(answers.map((answer) => [answer.answerId, answer.identity?.index]))
				const holders = (index: string) =>
					people.filter((ids) => ids.some((id) => numbers.get(id) === index)).length
				for (const index of ['a', 'b', 'c']) expect(holders(index)).toBeLessThan(2)
			}),
		)
	})
})

const order = (id: string, turn: number) => (Number(id.slice(7)) * (turn * 2 + 1)) % 17

describe('what somebody settled', () => {
	const a = { ...marks({ bornOn: born, initials: 'KA', sex: 'man' }), answerId: 'a' }
	const b = { ...marks({ bornOn: born, initials: 'AK', sex: 'man' }), answerId: 'b' }
	const c = { ...marks({ bornOn: born, sex: 'man' }), answerId: 'c' }
	const settle = (aId: string, bId: string, decision: 'same' | 'different'): Settled => {
		const pair = findPairs([a, b, c]).find((one) => one.aId === aId && one.bId === bId)
		return { aId, bId, decision, reasons: pair?.reasons ?? [] }
	}

	test('as the same makes one person of two', () => {
		expect(unduplicate([a, b], [settle('a', 'b', 'same')]).people).toEqual([['a', 'b']])
	})

	test('is asked anew when the facts have changed', () => {
		const changed = { ...b, initials: 'KA' }
		const { open, people } = unduplicate([a, changed], [settle('a', 'b', 'same')])
		expect(people).toEqual([['a'], ['b']])
		expect(open).toHaveLength(1)
	})

	test('cannot both be and not be one person', () => {
		const settled = [settle('a', 'b', 'same'), settle('b', 'c', 'same')]
		expect(contradicts([a, b, c], settled, settle('a', 'c', 'different'))).toBe(true)
		expect(contradicts([a, b, c], settled, settle('a', 'c', 'same'))).toBe(false)
	})
})
