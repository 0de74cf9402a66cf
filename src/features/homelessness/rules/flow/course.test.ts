import { describe, expect, test } from 'vitest'
import { metMonthly, metOn, personOf, spellOf } from '../../../../../tests/support/person-facts.ts'
import { plainDate } from '../../../../foundation/plain-date.ts'
import type { Destination } from '../codes/destinations.ts'
import type { PersonFacts } from '../facts.ts'
import { getSituationDefinition } from '../situations/definitions.ts'
import { contributionsOf } from './contributions.ts'

const se = getSituationDefinition('se-2017')

/** `2026-01-01 in new 0→1`, a line for each change. */
const changes = (person: PersonFacts) =>
	contributionsOf(person, se).map(
		({ day, kind, reason, from, to }) => `${day} ${kind} ${reason} ${from}→${to}`,
	)

const shelterUntil = (end: string, destination: Destination | null) =>
	spellOf({ startsOn: '2026-01-01', endsOn: plainDate(end), destination })

describe('leaving', () => {
	test.each([
		['own-lease', 'housed'],
		['housing-first-lease', 'housed'],
		['deceased', 'deceased'],
		['moved-away', 'moved'],
		['street', 'no-longer-meets'],
		['unknown', 'no-longer-meets'],
	] as const)('to %s is %s', (destination, reason) => {
		const person = personOf({
			spells: [shelterUntil('2026-02-01', destination)],
			contacts: metOn('2026-01-01'),
		})
		expect(changes(person)).toEqual(['2026-01-01 in new 0→1', `2026-02-01 out ${reason} 1→0`])
	})

	test('without a word about where, into a home of their own within a fortnight, is housed', () => {
		const person = personOf({
			spells: [
				shelterUntil('2026-02-01', null),
				spellOf({ startsOn: '2026-02-10', place: 'own-home', contract: 'own-lease' }),
			],
			contacts: metOn('2026-01-01'),
		})
		expect(changes(person).at(-1)).toBe('2026-02-01 out housed 1→0')
	})

	test('to a municipal tenancy is a move within homelessness, and needs no contact from then on', () => {
		const person = personOf({
			bornOn: null,
			spells: [
				shelterUntil('2026-02-01', 'social-contract'),
				spellOf({ startsOn: '2026-02-01', place: 'social-contract' }),
			],
			contacts: metOn('2026-01-01'),
		})
		expect(changes(person)).toEqual(['2026-01-01 in new 0→1', '2026-02-01 move moved-on 1→3'])
	})
})

describe('contact', () => {
	const open = [spellOf({ startsOn: '2026-01-01', place: 'rough-sleeping' })]

	test('an open spell is no contact: nobody is active before somebody has met them', () => {
		expect(changes(personOf({ spells: open, contacts: metOn('2026-01-20') }))[0]).toBe(
			'2026-01-20 in new 0→1',
		)
		expect(changes(personOf({ spells: open }))).toEqual([])
	})

	test('ninety days later one is still active, the day after no more', () => {
		expect(changes(personOf({ spells: open, contacts: metOn('2026-01-01') }))).toEqual([
			'2026-01-01 in new 0→1',
			'2026-04-02 out inactive 1→0',
		])
	})

	test('letters and failed attempts do not count', () => {
		const contacts = [
			...metOn('2026-01-01'),
			{ onDay: plainDate('2026-02-01'), kind: 'letter' as const },
			{ onDay: plainDate('2026-03-01'), kind: 'attempt' as const },
		]
		expect(changes(personOf({ spells: open, contacts })).at(-1)).toBe('2026-04-02 out inactive 1→0')
	})

	test('who is met again comes back from inactive', () => {
		const met = metOn('2026-01-01', '2026-06-01')
		expect(changes(personOf({ spells: open, contacts: met }))).toEqual([
			'2026-01-01 in new 0→1',
			'2026-04-02 out inactive 1→0',
			'2026-06-01 in returned-from-inactive 0→1',
			'2026-08-31 out inactive 1→0',
		])
	})
})

describe('gaps', () => {
	const afterGapUntil = (second: string, destination: Destination | null) =>
		changes(
			personOf({
				spells: [
					shelterUntil('2026-02-01', destination),
					spellOf({ startsOn: second, place: 'friends-acquaintances' }),
				],
				contacts: metOn('2026-01-01'),
			}),
		)

	test('of fourteen days are part of what went before', () => {
		expect(afterGapUntil('2026-02-15', 'unknown')[1]).toBe('2026-02-15 move moved-on 1→4')
	})

	test('of fifteen days are a leaving and a coming back', () => {
		expect(afterGapUntil('2026-02-16', 'unknown').slice(1, 3)).toEqual([
			'2026-02-01 out no-longer-meets 1→0',
			'2026-02-16 in unknown 0→4',
		])
	})

	test('are never bridged after a home', () => {
		expect(afterGapUntil('2026-02-02', 'own-lease').slice(1, 3)).toEqual([
			'2026-02-01 out housed 1→0',
			'2026-02-02 in returned-from-housing 0→4',
		])
	})
})

describe('coming back', () => {
	const backOn = (day: string) =>
		changes(
			personOf({
				spells: [shelterUntil('2023-01-01', 'own-lease'), spellOf({ startsOn: day })].map((spell, place) =>
					place === 0 ? { ...spell, startsOn: plainDate('2022-12-01') } : spell,
				),
				contacts: metOn('2022-12-01', day),
			}),
		)[2]

	test('730 days after a home is a return from housing, a day later one is new', () => {
		expect(backOn('2024-12-31')).toBe('2024-12-31 in returned-from-housing 0→1')
		expect(backOn('2025-01-01')).toBe('2025-01-01 in new 0→1')
	})

	test('a home found while out of sight is known when somebody comes back', () => {
		const person = personOf({
			spells: [shelterUntil('2026-06-01', 'own-lease'), spellOf({ startsOn: '2026-09-01' })],
			contacts: metOn('2026-01-01', '2026-09-01'),
		})
		expect(changes(person).slice(1, 3)).toEqual([
			'2026-04-02 out inactive 1→0',
			'2026-09-01 in returned-from-housing 0→1',
		])
	})
})

describe('an institution', () => {
	const prison = (facts: Partial<PersonFacts['spells'][number]>) =>
		personOf({
			spells: [spellOf({ startsOn: '2026-01-01', place: 'prison', homeAfter: 'none', ...facts })],
			contacts: metMonthly('2026-01-01', '2026-12-01'),
		})

	test('is homelessness from three months before the planned discharge', () => {
		expect(changes(prison({ dischargeOn: plainDate('2026-08-15') }))[0]).toBe('2026-05-15 in new 0→2')
	})

	test('is none while no discharge is planned, or a home waits', () => {
		expect(changes(prison({}))).toEqual([])
		expect(changes(prison({ dischargeOn: plainDate('2026-08-15'), homeAfter: 'arranged' }))).toEqual([])
	})
})

test('of two records that tell of the same days, the spell begun latest speaks', () => {
	const person = personOf({
		spells: [
			spellOf({ startsOn: '2026-01-01', place: 'friends-acquaintances', endsOn: plainDate('2026-06-01') }),
			spellOf({ startsOn: '2026-02-01', place: 'night-shelter', endsOn: plainDate('2026-03-01') }),
		],
		contacts: metMonthly('2026-01-01', '2026-06-01'),
	})
	expect(changes(person)).toEqual([
		'2026-01-01 in new 0→4',
		'2026-02-01 move moved-on 4→1',
		'2026-03-01 move moved-on 1→4',
		'2026-06-01 out no-longer-meets 4→0',
	])
})

test('a birthday over a band takes somebody from one group to another, on the day', () => {
	const person = personOf({
		bornOn: plainDate('2008-03-10'),
		spells: [spellOf({ startsOn: '2026-03-01', place: 'social-contract', endsOn: plainDate('2026-04-01') })],
	})
	const rows = contributionsOf(person, se)
	expect(
		rows.map(({ day, kind, from, to, population, ageBand }) => [day, kind, from, to, population, ageBand]),
	).toEqual([
		['2026-03-01', 'in', 0, 3, 'child', '0-17'],
		['2026-03-10', 'regroup', 3, 0, 'child', '0-17'],
		['2026-03-10', 'regroup', 0, 3, 'adult', '18-24'],
		['2026-04-01', 'out', 3, 0, 'adult', '18-24'],
	])
})

test('who comes on a birthday comes into the new band', () => {
	const person = personOf({
		bornOn: plainDate('2008-03-10'),
		spells: [spellOf({ startsOn: '2026-03-10', place: 'social-contract' })],
	})
	expect(contributionsOf(person, se)[0]?.ageBand).toBe('18-24')
})

test('citizens of other EU and EEA countries are a population of their own', () => {
	const person = personOf({
		spells: [spellOf({ startsOn: '2026-01-01', population: 'eu-eea' })],
		contacts: metOn('2026-01-01'),
	})
	expect(contributionsOf(person, se).map(({ population }) => population)).toEqual(['eu-eea', 'eu-eea'])
	const eu = contributionsOf(person, getSituationDefinition('ethos-light'))
	expect(eu.map(({ population }) => population)).toEqual(['adult', 'adult'])
})
