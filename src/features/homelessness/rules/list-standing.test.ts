import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPerson, playedDays } from '../../../../tests/support/any-person.ts'
import { metMonthly, metOn, personOf, spellOf } from '../../../../tests/support/person-facts.ts'
import { stateByDay } from '../../../../tests/support/state-by-day.ts'
import { addDays, type PlainDate, plainDate } from '../../../foundation/plain-date.ts'
import type { PersonFacts } from './facts.ts'
import { listDates, standingOf } from './list-standing.ts'
import { getSituationDefinition, situationDefinitions } from './situations/definitions.ts'
import { subgroupsOf } from './subgroups.ts'

const se = getSituationDefinition('se-2017')
const today = plainDate('2026-10-12')

test('active is who is active by the definition’s own words, on any day', () => {
	fc.assert(
		fc.property(
			anyPerson,
			fc.constantFrom(...situationDefinitions),
			fc.constantFrom(...playedDays),
			(person, definition, day) => {
				const { status, category } = standingOf(person, definition, day)
				const state = stateByDay(person, definition, [day]).get(day) ?? null
				expect(status === 'active' ? category : null).toBe(state?.category ?? null)
			},
		),
	)
})

describe('somebody without a home', () => {
	const spells = [
		spellOf({ startsOn: '2025-06-01', place: 'friends-acquaintances', endsOn: plainDate('2026-02-01') }),
		spellOf({ startsOn: '2026-02-08', place: 'night-shelter' }),
	]

	test('stands on the list with days since, contact, and how many are left', () => {
		const person = personOf({ spells, contacts: [...metMonthly('2025-06-01', '2026-09-01')] })
		expect(standingOf(person, se, today)).toEqual({
			status: 'active',
			category: 1,
			since: '2026-02-08',
			lastContactOn: '2026-08-25',
			inactiveOn: '2026-11-24',
			cameBy: { reason: 'new', on: '2025-06-01' },
			leftBy: null,
			place: 'night-shelter',
			dischargeOn: null,
			contractEndsOn: null,
			withChildren: 'no',
			longTerm: true,
		})
	})

	test('is inactive on the day that was foretold', () => {
		const person = personOf({ spells, contacts: metOn('2026-02-08') })
		expect(standingOf(person, se, plainDate('2026-05-09')).inactiveOn).toBe('2026-05-10')
		const after = standingOf(person, se, plainDate('2026-05-10'))
		expect([after.status, after.category, after.inactiveOn]).toEqual(['inactive', 1, null])
		expect(after.leftBy).toEqual({ reason: 'inactive', on: '2026-05-10' })
	})

	test('is inactive, and has never come, while nobody has met them', () => {
		const { status, cameBy } = standingOf(personOf({ spells }), se, today)
		expect([status, cameBy]).toEqual(['inactive', null])
	})
})

describe('the dates that the list keeps', () => {
	const cutAt = (person: PersonFacts, day: PlainDate): PersonFacts => ({
		...person,
		spells: person.spells
			.filter(({ startsOn }) => startsOn <= day)
			.map((spell) => (spell.endsOn !== null && spell.endsOn > day ? { ...spell, endsOn: null } : spell)),
		contacts: person.contacts.filter(({ onDay }) => onDay <= day),
	})

	test('say on any later day what the day itself would say, until more is written', () => {
		fc.assert(
			fc.property(
				anyPerson,
				fc.constantFrom(...situationDefinitions),
				fc.constantFrom(...playedDays),
				fc.integer({ min: 0, max: 500 }),
				(person, definition, day, later) => {
					const known = cutAt(person, day)
					const dates = listDates(known, definition)
					const then = addDays(day, later)
					const standing = standingOf(known, definition, then)
					if (standing.status !== 'active') return
					expect(dates).toMatchObject({
						lastContactOn: standing.lastContactOn,
						inactiveOn: standing.inactiveOn,
					})
					expect(dates.longTermFrom).not.toBeNull()
					expect(standing.longTerm).toBe(dates.longTermFrom !== null && dates.longTermFrom <= then)
				},
			),
		)
	})

	test('of a prisoner tell what the coming day of release will bring', () => {
		const dischargeOn = plainDate('2027-01-12')
		const spells = [spellOf({ startsOn: '2026-01-01', place: 'prison', dischargeOn, homeAfter: 'none' })]
		const person = personOf({ spells, contacts: metOn('2026-10-01') })
		expect(standingOf(person, se, today).status).toBe('active')
		expect(standingOf(person, se, plainDate('2026-10-11'))).toMatchObject({
			status: 'never',
			inactiveOn: null,
		})
		expect(listDates(person, se)).toEqual({
			lastContactOn: '2026-10-01',
			inactiveOn: '2026-12-31',
			longTermFrom: '2027-10-12',
		})
	})

	test('say when somebody turned inactive long ago, and nothing where nobody has met them', () => {
		const spells = [spellOf({ startsOn: '2025-01-01' })]
		expect(listDates(personOf({ spells, contacts: metOn('2025-01-01') }), se).inactiveOn).toBe('2025-04-02')
		expect(listDates(personOf({ spells }), se)).toMatchObject({ lastContactOn: null, inactiveOn: null })
	})
})

test('a municipal tenancy never turns inactive', () => {
	const person = personOf({ spells: [spellOf({ startsOn: '2024-01-01', place: 'training-flat' })] })
	const { status, inactiveOn, lastContactOn } = standingOf(person, se, today)
	expect([status, inactiveOn, lastContactOn]).toEqual(['active', null, null])
})

test('who got a home has left, and where they live now is told', () => {
	const person = personOf({
		spells: [
			spellOf({ startsOn: '2026-01-01', endsOn: plainDate('2026-03-01'), destination: 'own-lease' }),
			spellOf({ startsOn: '2026-03-01', place: 'own-home' }),
		],
		contacts: metOn('2026-01-01'),
	})
	const { status, category, leftBy, place, since } = standingOf(person, se, today)
	expect([status, category, place, since]).toEqual(['left', 0, 'own-home', null])
	expect(leftBy).toEqual({ reason: 'housed', on: '2026-03-01' })
})

test('a prisoner far from release has never been on the list, and the day of release is told', () => {
	const dischargeOn = plainDate('2027-06-01')
	const person = personOf({ spells: [spellOf({ startsOn: '2026-01-01', place: 'prison', dischargeOn })] })
	const standing = standingOf(person, se, today)
	expect([standing.status, standing.category, standing.dischargeOn]).toEqual(['never', 0, dischargeOn])
	expect(standingOf(person, se, plainDate('2027-03-01')).status).toBe('inactive')
})

describe('subgroups', () => {
	const of = (bornOn: string | null, withChildren: 'yes' | 'no', startsOn: string) => {
		const person = personOf({
			bornOn: bornOn === null ? null : plainDate(bornOn),
			spells: [spellOf({ startsOn, withChildren, place: 'social-contract' })],
		})
		const standing = standingOf(person, se, today)
		return subgroupsOf(person, standing, ['addiction', 'addiction-treatment', 'psychiatric-care'], today)
	}

	test('follow from age, children, length and needs', () => {
		expect(of('1990-01-01', 'yes', '2025-10-12')).toEqual(['women', 'families', 'long-term', 'complex-needs'])
		expect(of('2008-10-12', 'no', '2025-10-13')).toEqual(['women', 'young', 'complex-needs'])
		expect(of('2001-10-12', 'no', '2026-10-01')).toEqual(['women', 'complex-needs'])
		expect(of('1961-10-12', 'no', '2026-10-01')).toEqual(['women', 'elderly', 'complex-needs'])
		expect(of(null, 'no', '2026-10-01')).toEqual(['women', 'complex-needs'])
	})

	test('are of adults: children are counted apart', () => {
		expect(of('2008-10-13', 'no', '2020-01-01')).toEqual([])
	})

	test('tell of no complex needs to who may not read delicate ones', () => {
		const person = personOf({ spells: [spellOf({ startsOn: '2026-10-01' })] })
		const standing = standingOf(person, se, today)
		expect(subgroupsOf(person, standing, [], today)).toEqual(['women'])
		expect(subgroupsOf(person, standing, ['psychiatric-care'], today)).toEqual(['women'])
	})
})
