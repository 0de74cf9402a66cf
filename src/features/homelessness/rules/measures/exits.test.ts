import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, dayNumber, plainDate } from '../../../../foundation/plain-date.ts'
import { exitsToHomes, placementsFromOutreach, retention } from './exits.ts'
import { type ServiceKind, type ServiceStay, serviceKinds } from './service-stay.ts'

const year = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') }
const lists = {
	permanent: new Set(['home']),
	temporary: new Set(['friends']),
	leftOut: new Set(['deceased']),
}

function stay(
	kind: ServiceKind,
	end: string | null,
	destination = '',
	facts: { start?: string; movedIn?: string } = {},
): ServiceStay {
	return {
		person: 'A',
		kind,
		start: plainDate(facts.start ?? '2025-06-01'),
		movedIn: facts.movedIn === undefined ? null : plainDate(facts.movedIn),
		end: end === null ? null : plainDate(end),
		destination,
	}
}

test('off the street, a home for a time counts as well as one that lasts', () => {
	const street = (...stays: ServiceStay[]) => placementsFromOutreach(stays, year, lists)
	expect(street(stay('outreach', '2026-03-01', 'friends'))).toMatchObject({ temporary: 1, percent: 100 })
	expect(street(stay('outreach', '2026-03-01', 'home'))).toMatchObject({ permanent: 1, percent: 100 })
	expect(street(stay('outreach', '2026-03-01', 'street'))).toMatchObject({ leavers: 1, percent: 0 })
	expect(street(stay('outreach', '2026-03-01', 'deceased'))).toMatchObject({ leavers: 0, percent: null })
})

test('the latest exit tells, and nobody who is there at the end has left; on the last day one has', () => {
	const homes = (...stays: ServiceStay[]) => exitsToHomes(stays, year, lists)
	const early = stay('shelter', '2026-03-01', 'home')
	expect(homes(early, stay('shelter', '2026-05-01'))).toMatchObject({ leavers: 1, permanent: 0 })
	expect(homes(early, stay('transitional', null))).toMatchObject({ leavers: 0 })
	expect(homes(early, stay('outreach', null))).toMatchObject({ leavers: 1, permanent: 1 })
	expect(homes(stay('shelter', '2026-12-31', 'home'))).toMatchObject({ leavers: 1 })
	expect(homes(stay('shelter', '2027-01-01', 'home'))).toMatchObject({ leavers: 0 })
})

test('whoever had moved in is judged by keeping the home, whoever had not by finding one', () => {
	const waiting = stay('permanent', '2026-03-01', 'home')
	const housed = stay('permanent', '2026-03-01', 'friends', { movedIn: '2025-07-01' })
	const living = stay('permanent', null, '', { movedIn: '2025-07-01' })
	expect(exitsToHomes([waiting], year, lists)).toMatchObject({ leavers: 1, permanent: 1 })
	expect(exitsToHomes([housed], year, lists)).toMatchObject({ leavers: 0 })
	expect(retention([waiting], year, lists)).toMatchObject({ persons: 0, percent: null })
	expect(retention([housed], year, lists)).toEqual({ persons: 1, keptOrFound: 0, percent: 0 })
	expect(retention([living], year, lists)).toEqual({ persons: 1, keptOrFound: 1, percent: 100 })
	const notYet = stay('permanent', null, '', { start: '2026-11-01', movedIn: '2027-01-10' })
	expect(retention([living, notYet], year, lists)).toMatchObject({ persons: 0 })
})

test('the order of the rows never changes a result', () => {
	const anyStay = fc
		.record({
			person: fc.constantFrom('A', 'B'),
			kind: fc.constantFrom(...serviceKinds),
			start: fc.nat(600),
			wait: fc.option(fc.nat(40)),
			nights: fc.option(fc.nat(200)),
			destination: fc.constantFrom('home', 'friends', 'deceased', ''),
		})
		.map(({ start, wait, nights, ...facts }): ServiceStay => {
			const first = dayNumber(plainDate('2025-06-01')) + start
			const day = (after: number | null) => (after === null ? null : dayFromNumber(first + after))
			return { ...facts, start: dayFromNumber(first), movedIn: day(wait), end: day(nights) }
		})
	const shuffled = fc
		.array(anyStay, { maxLength: 10 })
		.chain((stays) => fc.tuple(fc.constant(stays), fc.shuffledSubarray(stays, { minLength: stays.length })))
	fc.assert(
		fc.property(shuffled, ([stays, other]) => {
			for (const measure of [placementsFromOutreach, exitsToHomes, retention]) {
				expect(measure(other, year, lists)).toEqual(measure(stays, year, lists))
			}
		}),
	)
})
