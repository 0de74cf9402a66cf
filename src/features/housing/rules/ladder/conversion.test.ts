import { expect, test } from 'vitest'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import type { FormCode } from '../forms.ts'
import type { EndReason } from '../stays/end-reasons.ts'
import {
	type CountedStay,
	convertedIn,
	convertedWithin,
	partsOfConversion,
	trainingContracts,
} from './conversion.ts'

let made = 0
function stay(
	form: FormCode,
	[startsOn, endedOn]: readonly [string, string | null],
	endReason: EndReason | null,
	follows: CountedStay | null = null,
): CountedStay {
	made += 1
	return {
		...{ id: `stay-${made}`, followsStayId: follows?.id ?? null, form, startsOn: day(startsOn) },
		...{ endedOn: endedOn === null ? null : day(endedOn), endReason },
	}
}
const year = { from: day('2025-01-01'), until: day('2026-01-01') }

// Six contracts, by hand: two take over or get their own, one gets a support contract, one breaks down, one dies, one lasts.
const takesOver = stay('training-flat', ['2023-11-01', '2025-03-01'], 'take-over')
const ownLease = stay('training-flat', ['2024-06-01', '2025-05-31'], 'own-lease')
const first = stay('training-flat', ['2024-02-01', '2024-09-01'], 'next-step')
const renewed = stay('training-flat', ['2024-09-01', '2025-02-01'], 'next-step', first)
const supported = stay('support-contract', ['2025-02-01', null], null, renewed)
const broke = stay('training-flat', ['2024-10-01', '2025-01-01'], 'breakdown')
const died = stay('training-flat', ['2024-12-31', '2025-12-31'], 'deceased')
const lasts = stay('training-flat', ['2024-03-01', null], null)
const back = stay('social-contract', ['2024-03-01', '2025-07-01'], 'own-lease')
const all = [takesOver, ownLease, first, renewed, supported, broke, died, lasts, back]

test('renewals and moves between training flats are one contract, and other forms are none', () => {
	const contracts = trainingContracts(all)
	expect(contracts).toHaveLength(6)
	expect(contracts.find(({ startsOn }) => startsOn === '2024-02-01')).toEqual({
		...{ startsOn: '2024-02-01', endedOn: '2025-02-01', became: 'support-contract', endReason: 'next-step' },
		permanentOn: '2025-02-01',
	})
	expect(contracts.find(({ startsOn }) => startsOn === '2024-03-01')).toMatchObject({
		endedOn: null,
		became: null,
	})
})

test('by period: those that became a support contract or an own lease, of those that ended (definitions 4.7)', () => {
	const contracts = trainingContracts(all)
	expect(convertedIn(contracts, year)).toEqual({ part: 3, whole: 5 })
	expect(partsOfConversion(contracts, year).toSorted((a, b) => a.part.localeCompare(b.part))).toEqual([
		{ part: 'became-own-lease', count: 2 },
		{ part: 'became-support-contract', count: 1 },
		{ part: 'breakdown', count: 1 },
		{ part: 'deceased', count: 1 },
	])
	// The first day of the next period is not of this one.
	expect(convertedIn(contracts, { from: day('2024-01-01'), until: day('2025-01-01') })).toEqual({
		part: 0,
		whole: 0,
	})
})

test('by start cohort: within twelve and twenty-four months of moving in, when they have passed for all of them', () => {
	const contracts = trainingContracts(all)
	const of2024 = { year: 2024, today: day('2026-10-12') }
	// Own lease on the 364th day counts, the support contract a year to the day too, the other three do not.
	expect(convertedWithin(contracts, { ...of2024, months: 12 })).toEqual({ part: 2, whole: 5 })
	expect(convertedWithin(contracts, { ...of2024, months: 24 })).toBeNull()
	expect(convertedWithin(contracts, { ...of2024, months: 24, today: day('2026-12-31') })).toEqual({
		part: 2,
		whole: 5,
	})
	expect(convertedWithin(contracts, { year: 2023, months: 12, today: of2024.today })).toEqual({
		part: 0,
		whole: 1,
	})
	expect(convertedWithin(contracts, { year: 2023, months: 24, today: of2024.today })).toEqual({
		part: 1,
		whole: 1,
	})
})

test('training that leads to a social contract or back to a shelter is not permanent', () => {
	const training = stay('training-flat', ['2024-01-01', '2025-01-10'], 'next-step')
	const social = stay('social-contract', ['2025-01-10', null], null, training)
	const other = stay('training-flat', ['2024-01-01', '2025-02-10'], 'previous-step')
	const shelter = stay('hotel', ['2025-02-10', null], null, other)
	expect(convertedIn(trainingContracts([training, social, other, shelter]), year)).toEqual({
		part: 0,
		whole: 2,
	})
})

test('a cohort follows each contract through the steps between to a permanent home, to the day', () => {
	const training = stay('training-flat', ['2023-02-01', '2023-09-01'], 'next-step')
	const trial = stay('trial-flat', ['2023-09-01', '2024-02-01'], 'next-step', training)
	const social = stay('social-contract', ['2024-02-01', '2025-02-01'], 'next-step', trial)
	const lands = [training, trial, social, stay('support-contract', ['2025-02-01', null], null, social)]
	const within = (months: 12 | 24, stays: readonly CountedStay[]) =>
		convertedWithin(trainingContracts(stays), { year: 2023, months, today: day('2026-10-12') })
	expect(within(12, lands)).toEqual({ part: 0, whole: 1 })
	expect(within(24, lands)).toEqual({ part: 1, whole: 1 })
	const aDayLate = stay('support-contract', ['2025-02-02', null], null, {
		...social,
		endedOn: day('2025-02-02'),
	})
	expect(within(24, [training, trial, social, aDayLate])).toEqual({ part: 0, whole: 1 })
	// In the period that it ended, what it became is the step next to it.
	const ended = { from: day('2023-01-01'), until: day('2024-01-01') }
	expect(convertedIn(trainingContracts(lands), ended)).toEqual({ part: 0, whole: 1 })
})

test('a home lost to a bed for the night, or training anew, leads the first contract nowhere', () => {
	const training = stay('training-flat', ['2023-02-01', '2023-09-01'], 'previous-step')
	const shelter = stay('night-shelter', ['2023-09-01', '2023-10-01'], 'next-step', training)
	const direct = stay('support-contract', ['2023-10-01', null], null, shelter)
	const on = { year: 2023, months: 24, today: day('2026-10-12') } as const
	expect(convertedWithin(trainingContracts([training, shelter, direct]), on)).toEqual({ part: 0, whole: 1 })
	const anew = stay('training-flat', ['2023-10-01', '2024-05-01'], 'own-lease', shelter)
	expect(convertedWithin(trainingContracts([training, shelter, anew]), on)).toEqual({ part: 1, whole: 2 })
	const trial = stay('trial-flat', ['2023-09-01', '2023-10-01'], 'previous-step', training)
	const back = stay('training-flat', ['2023-10-01', '2024-05-01'], 'own-lease', trial)
	expect(convertedWithin(trainingContracts([training, trial, back]), on)).toEqual({ part: 1, whole: 2 })
})
