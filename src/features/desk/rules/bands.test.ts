import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../foundation/plain-date.ts'
import { bandsOf, type Timed } from './bands.ts'

const today = plainDate('2026-10-12')
const thing = (on: string, otherwise: Partial<Timed> = {}): Timed => ({
	...{ kind: 'step', on: plainDate(on), legal: false, children: 'no' },
	...otherwise,
})

test('overdue and due today is today, a day in law already from two days before', () => {
	const late = thing('2026-10-10')
	const due = thing('2026-10-12')
	const law = thing('2026-10-14', { legal: true })
	const target = thing('2026-10-14')
	const bands = bandsOf([target, law, due, late], today)
	expect(bands.today).toEqual([law, late, due])
	expect(bands.week).toEqual([target])
})

test('of what is for today, law stands before targets, and open cases before checks on closed ones', () => {
	const check = thing('2026-09-01', { kind: 'follow-up' })
	const law = thing('2026-10-12', { legal: true })
	const late = thing('2026-10-10')
	expect(bandsOf([check, late, law], today).today).toEqual([law, late, check])
})

test('the week ends on its Sunday, and the next day after it is told', () => {
	const bands = bandsOf([thing('2026-10-18'), thing('2026-10-19'), thing('2026-10-27')], today)
	expect(bands).toMatchObject({ weekEndsOn: '2026-10-18', nextOn: '2026-10-19' })
	expect(bands.week).toHaveLength(1)
})

test('on one day, what is set by law comes first, then children', () => {
	const [plain, child, law] = [
		thing('2026-10-12'),
		thing('2026-10-12', { children: 'unknown' }),
		thing('2026-10-12', { legal: true }),
	]
	expect(bandsOf([plain, child, law], today).today).toEqual([law, child, plain])
})

test('nothing is lost: each thing stands in one band or comes later', () => {
	const anyThing: fc.Arbitrary<Timed> = fc.record({
		kind: fc.constantFrom('step', 'follow-up', 'waiting'),
		on: fc.integer({ min: -20, max: 40 }).map((days) => addDays(today, days)),
		legal: fc.boolean(),
		children: fc.constantFrom('yes', 'no', 'unknown'),
	})
	fc.assert(
		fc.property(fc.array(anyThing, { maxLength: 30 }), (things) => {
			const { today: now, week, waiting, weekEndsOn, nextOn } = bandsOf(things, today)
			const later = things.filter(
				(one) => one.kind !== 'waiting' && one.on > weekEndsOn && !now.includes(one),
			)
			expect(now.length + week.length + waiting.length + later.length).toBe(things.length)
			expect(nextOn === null).toBe(later.length === 0)
		}),
	)
})
