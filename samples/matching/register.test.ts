import { describe, expect, test } from 'vitest'
import { matchRecords } from '../../src/features/people/rules/matching/match.ts'
import { scoreOf } from '../../tests/support/matching-score.ts'
import { isTestPersonnummer } from '../lillhamn/identity.ts'
import { inventRegister, type Register } from './register.ts'

const register = inventRegister({ seed: 1, records: 6000 })

function linked({ records, personOf }: Register) {
	const { pairs } = matchRecords(records, null, () => undefined)
	return scoreOf(
		pairs.filter(({ decision }) => decision === 'link'),
		personOf,
	)
}

describe('an invented Nordic register', () => {
	test('the same seed gives the same register, another seed another', () => {
		expect(inventRegister({ seed: 1, records: 200 })).toEqual(inventRegister({ seed: 1, records: 200 }))
		expect(inventRegister({ seed: 2, records: 200 })).not.toEqual(inventRegister({ seed: 1, records: 200 }))
	})

	test('every record has an id of its own and belongs to somebody', () => {
		expect(register.records).toHaveLength(6000)
		expect(new Set(register.records.map(({ id }) => id)).size).toBe(6000)
		expect(register.records.every(({ id }) => register.personOf.has(id))).toBe(true)
	})

	test('a full personnummer is of the published test series, or has a wrong digit and is nobody’s', () => {
		const numbers = register.records.flatMap(({ nationalId }) => nationalId ?? [])
		const full = numbers.filter((number) => /^\d{12}$/.test(number))
		expect(full.filter(isTestPersonnummer).length).toBeGreaterThan(2000)
		expect(numbers.length).toBeLessThan(register.records.length * 0.75)
	})

	test('it is not made easy: namesakes, families at one address, names that changed, days and numbers that are wrong', () => {
		const people = new Map<string, Set<number>>()
		for (const { id, givenName, familyName } of register.records) {
			const name = `${givenName} ${familyName}`
			people.set(name, (people.get(name) ?? new Set()).add(register.personOf.get(id) ?? 0))
		}
		expect([...people.values()].filter((bearers) => bearers.size > 1).length).toBeGreaterThan(300)
	})
})

const patience = 120_000

describe('who stands twice in it', () => {
	test.each([1, 2, 3])(
		'is linked with precision 0.99 and recall 0.90, numbers partly missing (seed %i)',
		(seed) => {
			const { precision, recall } = linked(inventRegister({ seed, records: 6000 }))
			expect(precision).toBeGreaterThanOrEqual(0.99)
			expect(recall).toBeGreaterThanOrEqual(0.95)
		},
	)

	test(
		'is linked without any number as well',
		() => {
			const records = register.records.map(({ nationalId, ...record }) => record)
			const { precision, recall } = linked({ ...register, records })
			expect(precision).toBeGreaterThanOrEqual(0.99)
			expect(recall).toBeGreaterThanOrEqual(0.9)
		},
		patience,
	)

	test(
		'is linked by names, day of birth and sex alone, though some go unseen',
		() => {
			const records = register.records.map(
				({ nationalId, address, postalCode, city, phone, email, ...record }) => record,
			)
			const { precision, recall } = linked({ ...register, records })
			expect(precision).toBeGreaterThanOrEqual(0.99)
			expect(recall).toBeGreaterThanOrEqual(0.85)
		},
		patience,
	)
})
