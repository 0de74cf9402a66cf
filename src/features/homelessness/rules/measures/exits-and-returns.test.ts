import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber, plainDate } from '../../../../foundation/plain-date.ts'
import { exitsAndReturns, usualExitRule } from './exits-and-returns.ts'
import { type ExitClass, exitClasses, type Stay } from './stay.ts'

const rule = { ...usualExitRule, from: plainDate('2026-01-01'), to: plainDate('2026-12-31') }

let told = 0
function stay(
	start: string,
	end: string | null,
	exitClass: ExitClass = 'other',
	facts: Partial<Stay> = {},
): Stay {
	told += 1
	return {
		subject: 'A',
		stay: `s${told}`,
		start: plainDate(start),
		end: end === null ? null : plainDate(end),
		destination: '',
		destinationClass: exitClass,
		...facts,
	}
}
const exitOf = (...stays: Stay[]) => exitsAndReturns(stays, rule)[0]

test('a stay that ended in the period is an exit, on its first and last day too', () => {
	expect(exitOf(stay('2025-01-01', '2025-12-31'))).toBeUndefined()
	expect(exitOf(stay('2025-01-01', '2026-01-01'))).toMatchObject({ ended: '2026-01-01', daysToReturn: -1 })
	expect(exitOf(stay('2025-01-01', '2026-12-31'))).toMatchObject({ status: 'first-time' })
	expect(exitOf(stay('2025-01-01', '2027-01-01'))).toBeUndefined()
	expect(exitOf(stay('2025-01-01', null))).toBeUndefined()
})

test('a stay is no exit while another one goes on or follows within the gap', () => {
	const left = stay('2026-01-01', '2026-03-01')
	expect(exitOf(left, stay('2026-03-14', null))).toBeUndefined()
	expect(exitOf(left, stay('2026-03-15', null))).toMatchObject({ ended: '2026-03-01' })
	expect(exitOf(left, stay('2025-06-01', '2026-03-02'))).toMatchObject({ ended: '2026-03-02' })
	expect(exitOf(left, stay('2025-06-01', '2026-03-01', 'permanent'))).toMatchObject({ ended: '2026-03-01' })
})

test('one exit a subject: permanent first, then the earliest, then the lowest destination, numbers as numbers', () => {
	const early = stay('2026-01-01', '2026-02-01', 'temporary')
	const lasting = stay('2026-04-01', '2026-05-01', 'permanent', { destination: '10' })
	expect(exitOf(early, lasting)).toMatchObject({ stay: lasting.stay })
	const same = stay('2026-04-01', '2026-05-01', 'permanent', { destination: '9' })
	expect(exitOf(early, lasting, same)).toMatchObject({ destination: '9' })
	const later = stay('2026-04-02', '2026-05-01', 'permanent', { destination: '9' })
	expect(exitOf(early, same, later)).toMatchObject({ stay: later.stay })
	expect(exitOf({ ...same, stay: '10' }, { ...same, stay: '9' })).toMatchObject({ stay: '9' })
})

test('a return is the first stay from fifteen days after to seven hundred and thirty', () => {
	const left = stay('2025-12-01', '2026-01-10')
	const after = (days: number) => stay(dayFromNumber(dayNumber(plainDate('2026-01-10')) + days), null)
	expect(exitOf(left, after(14))).toMatchObject({ daysToReturn: -1 })
	expect(exitOf(left, after(15), after(400))).toMatchObject({ daysToReturn: 15 })
	expect(exitOf(left, after(730))).toMatchObject({ daysToReturn: 730 })
	expect(exitOf(left, after(731))).toMatchObject({ daysToReturn: -1 })
})

test('where one stood before tells the status', () => {
	const now = stay('2026-02-01', '2026-03-01')
	const late = { ...rule, from: plainDate('2026-02-20') }
	const status = (...before: Stay[]) => exitsAndReturns([now, ...before], late)[0]?.status
	expect(status()).toBe('first-time')
	expect(status(stay('2024-01-01', '2024-02-01'))).toBe('first-time')
	expect(status(stay('2024-01-01', '2024-02-02', 'permanent'))).toBe('returned')
	expect(status(stay('2024-01-01', '2025-12-01', 'temporary'))).toBe('re-engaged')
	expect(status(stay('2024-01-01', '2025-12-01'))).toBe('unknown')
	expect(status(stay('2024-01-01', '2026-01-18', 'permanent'))).toBe('continuous')
	expect(status(stay('2024-01-01', '2026-02-19'))).toBe('continuous')
	expect(status(stay('2024-01-01', '2024-06-01', 'permanent'), stay('2025-01-01', '2025-06-01'))).toBe(
		'unknown',
	)
})

const anyStay = fc
	.record({
		subject: fc.constantFrom('A', 'B'),
		start: fc.nat(1600),
		nights: fc.option(fc.nat(500)),
		destination: fc.constantFrom('1', '02', '2', '10', 'street', ''),
		destinationClass: fc.constantFrom(...exitClasses),
		stay: fc.constantFrom('1', '10', '9', 'x'),
	})
	.map(({ start, nights, ...facts }): Stay => {
		const first = dayNumber(plainDate('2023-06-01')) + start
		return {
			...facts,
			start: dayFromNumber(first),
			end: nights === null ? null : dayFromNumber(first + nights),
		}
	})
const someStays = fc.array(anyStay, { maxLength: 12 })

test('the order of the rows never changes a result', () => {
	fc.assert(
		fc.property(
			someStays.chain((stays) =>
				fc.tuple(fc.constant(stays), fc.shuffledSubarray(stays, { minLength: stays.length })),
			),
			([stays, shuffled]) => {
				expect(exitsAndReturns(shuffled, rule)).toEqual(exitsAndReturns(stays, rule))
			},
		),
	)
})

test('every exit is one that the plain words of the contract find', () => {
	fc.assert(
		fc.property(someStays, (stays) => {
			const found = new Map(exitsAndReturns(stays, rule).map((exit) => [exit.subject, exit]))
			for (const subject of ['A', 'B']) {
				const own = stays.filter((one) => one.subject === subject)
				const ended = own.filter((one) => qualifies(one, own)).map((one) => one.end)
				const exit = found.get(subject)
				expect(exit === undefined).toBe(ended.length === 0)
				if (exit !== undefined) expect(ended).toContain(exit.ended)
			}
		}),
	)
})

function qualifies(one: Stay, own: readonly Stay[]): boolean {
	const { end } = one
	if (end === null || end < rule.from || end > rule.to) return false
	const limit = dayFromNumber(dayNumber(end) + rule.gapDays)
	return !own.some((other) => other !== one && other.start < limit && (other.end === null || other.end > end))
}
