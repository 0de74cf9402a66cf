import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber, plainDate } from '../../../../foundation/plain-date.ts'
import { firstTimeHomeless } from './first-time.ts'
import { type ServiceKind, type ServiceStay, serviceKinds } from './service-stay.ts'

const rule = {
	from: plainDate('2026-01-01'),
	to: plainDate('2026-12-31'),
	kinds: new Set<ServiceKind>(['shelter', 'transitional']),
	lookbackDays: 730,
}

function stay(kind: ServiceKind, start: string, end: string | null): ServiceStay {
	const ended = end === null ? null : plainDate(end)
	return { person: 'A', kind, start: plainDate(start), movedIn: null, end: ended, destination: '' }
}
const now = stay('shelter', '2026-05-01', null)
const found = (...stays: ServiceStay[]) => firstTimeHomeless(stays, rule)

test('a beginning in the period with one of the kinds is an entry', () => {
	expect(found(now)).toEqual({ entries: 1, knownBefore: 0, firstTime: 1 })
	expect(found(stay('permanent', '2026-05-01', null))).toMatchObject({ entries: 0 })
	expect(found(stay('shelter', '2025-12-31', null))).toMatchObject({ entries: 0 })
	expect(found(now, stay('shelter', '2026-09-01', null))).toMatchObject({ entries: 1, firstTime: 1 })
})

test('whoever was there in the two years before is known, by a home of the system too, not by outreach', () => {
	expect(found(now, stay('shelter', '2020-01-01', '2024-05-01'))).toMatchObject({ knownBefore: 1 })
	expect(found(now, stay('shelter', '2020-01-01', '2024-04-30'))).toMatchObject({ firstTime: 1 })
	expect(found(now, stay('permanent', '2020-01-01', null))).toMatchObject({ knownBefore: 1 })
	expect(found(now, stay('outreach', '2020-01-01', null))).toMatchObject({ firstTime: 1 })
})

test('the order of the rows never changes a result', () => {
	const anyStay = fc
		.record({
			person: fc.constantFrom('A', 'B'),
			kind: fc.constantFrom(...serviceKinds),
			start: fc.nat(1100),
			nights: fc.option(fc.nat(300)),
		})
		.map(({ start, nights, ...facts }): ServiceStay => {
			const first = dayNumber(plainDate('2024-01-01')) + start
			const end = nights === null ? null : dayFromNumber(first + nights)
			return { ...facts, start: dayFromNumber(first), movedIn: null, end, destination: '' }
		})
	const shuffled = fc
		.array(anyStay, { maxLength: 10 })
		.chain((stays) => fc.tuple(fc.constant(stays), fc.shuffledSubarray(stays, { minLength: stays.length })))
	fc.assert(
		fc.property(shuffled, ([stays, other]) => {
			expect(firstTimeHomeless(other, rule)).toEqual(firstTimeHomeless(stays, rule))
		}),
	)
})
