import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPerson, playedDays } from '../../../../../tests/support/any-person.ts'
import { spellOf } from '../../../../../tests/support/person-facts.ts'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { type PlaceType, places } from '../codes/places.ts'
import { situationIn } from './count-week.ts'
import type { DefinitionKey } from './definition.ts'
import {
	countsTenancies,
	findSituationDefinition,
	getSituationDefinition,
	situationDefinitions,
} from './definitions.ts'
import { explainSituation } from './explain.ts'
import { piecesOf, situationOn } from './pieces.ts'

const day = plainDate('2026-04-08')
const categoryOf = (key: DefinitionKey, facts: Partial<Parameters<typeof spellOf>[0]>) =>
	situationOn(spellOf({ startsOn: '2026-01-01', ...facts }), getSituationDefinition(key), day)

describe('every definition', () => {
	test.each(situationDefinitions.map((definition) => [definition.key, definition] as const))(
		'%s puts every place in one of its own categories',
		(_, definition) => {
			const numbers = definition.categories.map(({ number }) => number)
			expect(numbers).toEqual(numbers.map((_number, place) => place + 1))
			for (const { code } of places) {
				const { category, withContract, when } = definition.places[code]
				expect([0, ...numbers]).toContain(category)
				expect([undefined, ...numbers]).toContain(withContract)
				expect([code, when === 'never']).toEqual([code, category === 0])
			}
			expect(definition.acute.every((number) => numbers.includes(number))).toBe(true)
			expect(definition.places['own-home'].category).toBe(0)
		},
	)

	test('of Sweden follows the one before it without a day between', () => {
		const swedish = situationDefinitions.filter(({ country }) => country === 'SE')
		for (const [place, { validFrom }] of swedish.entries()) {
			if (place > 0) expect(swedish[place - 1]?.validTo).toBe(validFrom)
		}
	})

	test('is found by its key', () => {
		expect(findSituationDefinition('se-2017')).toBe(getSituationDefinition('se-2017'))
		expect(findSituationDefinition('se-1999')).toBeNull()
	})

	test('of Sweden counts municipal tenancies, no other does', () => {
		expect(situationDefinitions.filter(countsTenancies).map(({ key }) => key)).toEqual([
			'se-2011',
			'se-2017',
			'se-2023',
		])
	})

	test('is named as it is: that we read it so, or that it is silent, is told in words', () => {
		const sources = situationDefinitions
			.filter(({ country }) => country === 'SE')
			.flatMap(({ source, places: rules }) =>
				Object.values(rules).map((rule) => ({ ...rule.source, of: source.text })),
			)
		expect(sources.filter(({ text, of }) => text !== of)).toEqual([])
		expect(sources.filter(({ verified, says }) => verified === (says !== undefined))).toEqual([])
		expect(getSituationDefinition('se-2011').places['foster-home'].source.says).toBe('not-named')
	})

	test('from memory is marked unverified', () => {
		expect(getSituationDefinition('ethos-light').source.verified).toBe(false)
		expect(getSituationDefinition('eu-2026').source.verified).toBe(false)
		expect(getSituationDefinition('dk-2024').places.refuge.source.verified).toBe(false)
	})
})

describe('the same place', () => {
	const everywhere = (place: PlaceType) =>
		situationDefinitions.map(({ key }) => categoryOf(key, { place })).join(' ')

	test.each([
		['rough-sleeping', '1 1 1 1 1 1 1 1'],
		['night-shelter', '1 1 1 2 2 2 2 2'],
		['refuge', '1 1 1 0 4 4 3 3'],
		['social-contract', '3 3 3 0 0 0 0 0'],
		['friends-acquaintances', '4 4 4 5 7 5 6 6'],
		['caravan-allotment', '1 1 1 9 0 0 5 5'],
		['own-home', '0 0 0 0 0 0 0 0'],
		['unknown', '0 0 0 0 0 0 0 0'],
	] as const)('%s is %s', (place, categories) => {
		expect(everywhere(place)).toBe(categories)
	})
})

describe('an institution', () => {
	const discharge = (place: PlaceType, on: string) => ({ place, dischargeOn: plainDate(on) })

	test('counts within three months of discharge in Sweden, two in Norway, one in Denmark', () => {
		const prison = (on: string) =>
			(['se-2017', 'no-2024', 'dk-2024'] as const).map((key) => categoryOf(key, discharge('prison', on)))
		expect(prison('2026-05-08')).toEqual([2, 5, 7])
		expect(prison('2026-06-08')).toEqual([2, 5, 0])
		expect(prison('2026-07-08')).toEqual([2, 0, 0])
		expect(prison('2026-07-09')).toEqual([0, 0, 0])
	})

	test('counts wholly for who stays only for lack of a home', () => {
		expect(categoryOf('se-2017', { place: 'hvb', overstays: true })).toBe(2)
		expect(categoryOf('ethos-light', { place: 'hvb', overstays: true })).toBe(4)
		expect(categoryOf('ethos-light', { place: 'hvb', dischargeOn: day })).toBe(0)
	})

	test('does not count when a home waits', () => {
		expect(categoryOf('se-2017', { ...discharge('hvb', '2026-05-01'), homeAfter: 'arranged' })).toBe(0)
		expect(categoryOf('se-2017', { ...discharge('hvb', '2026-05-01'), homeAfter: 'unknown' })).toBe(2)
	})

	test('is named later than another: foster homes in 2017, round-the-clock care in 2023', () => {
		const counted = (place: PlaceType) =>
			(['se-2011', 'se-2017', 'se-2023'] as const).map((key) =>
				categoryOf(key, discharge(place, '2026-05-01')),
			)
		expect(counted('foster-home')).toEqual([0, 2, 2])
		expect(counted('care-24h')).toEqual([0, 0, 2])
	})
})

describe('a private lease', () => {
	const lodger = (facts: object) => categoryOf('se-2017', { place: 'lodger', contract: 'sublet', ...facts })

	test('counts the last three months before it ends', () => {
		expect(lodger({ contractEndsOn: plainDate('2026-07-08') })).toBe(4)
		expect(lodger({ contractEndsOn: plainDate('2026-07-09') })).toBe(0)
	})

	test('counts all the time without a contract, and never while its end is unknown', () => {
		expect(lodger({ contract: 'none' })).toBe(4)
		expect(lodger({})).toBe(0)
	})
})

describe('a situation set by hand', () => {
	test('speaks in Sweden, and nowhere else', () => {
		const set = { place: 'rough-sleeping', overriddenTo: 2 } as const
		expect([categoryOf('se-2023', set), categoryOf('dk-2024', set)]).toEqual([2, 1])
	})

	test('does not count who is not counted at all', () => {
		expect(categoryOf('se-2023', { overriddenTo: 1, population: 'without-permit' })).toBe(0)
	})
})

test('emergency accommodation with a contract is another category in the European counts', () => {
	const under = (contract: 'none' | 'special-terms') =>
		categoryOf('eu-2026', { place: 'emergency-accommodation', contract })
	expect([under('none'), under('special-terms')]).toEqual([2, 3])
})

test('pieces fill their spell in order, and a day has the category of its piece', () => {
	const anySpell = anyPerson.filter(({ spells }) => spells.length > 0).map(({ spells }) => spells[0])
	fc.assert(
		fc.property(anySpell, fc.constantFrom(...situationDefinitions), (spell, definition) => {
			if (spell === undefined) return
			const pieces = piecesOf(spell, definition)
			expect(pieces[0]?.from).toBe(spell.startsOn)
			expect(pieces.at(-1)?.until).toBe(spell.endsOn)
			for (const [place, { until }] of pieces.entries()) {
				if (place + 1 < pieces.length) expect(pieces[place + 1]?.from).toBe(until)
			}
			for (const one of playedDays.filter((_, place) => place % 7 === 0)) {
				const piece = pieces.find(({ from, until }) => from <= one && (until === null || one < until))
				expect(situationOn(spell, definition, one)).toBe(piece?.category ?? 0)
			}
		}),
		{ numRuns: 50 },
	)
})

describe('in a count week', () => {
	const week = { from: plainDate('2017-04-03'), until: plainDate('2017-04-10') }
	const se = getSituationDefinition('se-2017')
	const counted = (facts: Parameters<typeof spellOf>[0]) => situationIn(spellOf(facts), se, week)

	test('any night of the week is enough', () => {
		expect(counted({ startsOn: '2017-04-09' })).toBe(1)
		expect(counted({ startsOn: '2017-03-01', endsOn: plainDate('2017-04-04') })).toBe(1)
		expect(counted({ startsOn: '2017-03-01', endsOn: plainDate('2017-04-03') })).toBe(0)
		expect(counted({ startsOn: '2017-04-10' })).toBe(0)
	})

	test('three months run from the week’s last day', () => {
		const prison = (on: string) =>
			counted({ startsOn: '2017-01-01', place: 'prison', dischargeOn: plainDate(on) })
		expect(prison('2017-07-09')).toBe(2)
		expect(prison('2017-07-10')).toBe(0)
	})
})

describe('how a situation came to be', () => {
	const told = (key: DefinitionKey, facts: Partial<Parameters<typeof spellOf>[0]>) => {
		const { because, category, countedFrom, source } = explainSituation(
			spellOf({ startsOn: '2026-01-01', ...facts }),
			getSituationDefinition(key),
			day,
		)
		return [because, category?.key ?? null, countedFrom, source.verified]
	}

	test('is told with its first day and its source', () => {
		expect(told('se-2017', { place: 'refuge' })).toEqual(['place', 'acute', '2026-01-01', true])
		expect(told('se-2011', { place: 'refuge' })).toEqual(['place', 'acute', '2026-01-01', false])
		expect(told('se-2017', { place: 'prison', dischargeOn: plainDate('2026-09-01') })).toEqual([
			'discharge-far',
			null,
			'2026-06-01',
			true,
		])
		expect(told('se-2017', { place: 'prison' })).toEqual(['discharge-unknown', null, null, true])
		expect(told('se-2017', { overriddenTo: 4 })).toEqual(['overridden', 'short-term', '2026-01-01', true])
		expect(told('se-2017', { endsOn: day })).toEqual(['outside-spell', null, '2026-01-01', true])
	})

	test('names the contract that decided', () => {
		const lodger = spellOf({
			startsOn: '2026-01-01',
			place: 'lodger',
			contract: 'sublet',
			contractEndsOn: plainDate('2026-12-31'),
		})
		const { because, endsOn, months } = explainSituation(lodger, getSituationDefinition('se-2017'), day)
		expect([because, endsOn, months]).toEqual(['contract-far', '2026-12-31', 3])
	})
})
