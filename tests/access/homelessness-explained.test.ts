import { beforeAll, expect, test } from 'vitest'
import { startSpell } from '../../src/features/homelessness/commands/start-spell.ts'
import { explainFlow } from '../../src/features/homelessness/queries/explain-flow.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { protectPerson, registerPerson } from '../../src/features/people/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'
import { testHouse } from '../support/house.ts'

// What explaining a figure gives by name: a protected woman of 38 among three in shelters.
const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Förklaringe')
const officer = town.as('officer')
const stock = { of: 'stock', day: '2026-10-12' }
let colleague: Caller
let hidden = ''

beforeAll(async () => {
	colleague = await town.another('officer')
	for (const [givenName, sex, bornOn] of [
		['Gunvor', 'woman', '1988-04-17'],
		['Asta', 'woman', '1986-05-02'],
		['Torkel', 'man', '1961-01-30'],
	] as const) {
		const person = { givenName, familyName: 'Talman', bornOn, sex, registerAnyway: 'yes' }
		const { personId } = valueIn(await registerPerson(officer, person))
		const shelter = { personId, place: 'night-shelter', startsOn: '2026-09-01', contactOn: '2026-10-01' }
		valueIn(await startSpell(officer, shelter))
		if (givenName === 'Gunvor') hidden = personId
	}
	const protection = { protection: 'protected-registration', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, { ...protection, personId: hidden }))
})

test('people are listed by name for a situation, and not by sex, age or children', async () => {
	const whole = valueIn(await explainFlow(officer, { ...stock, category: 1 }))
	expect(whole).toMatchObject({ value: 3, others: 0, narrowed: false })
	expect(whole.people).toHaveLength(3)
	for (const group of [{ sex: 'woman' }, { ageBand: '25-44' }, { children: 'no' }]) {
		for (const figure of [stock, { of: 'change', line: 'in-new', since: '2026-07' }]) {
			const told = valueIn(await explainFlow(officer, { ...figure, ...group }))
			expect(told, JSON.stringify(group)).toMatchObject({ people: [], narrowed: true })
			expect(told.others).toBe(told.value)
			expect(told.value).toBeGreaterThan(1)
		}
	}
})

test('under codes every group is listed, without ids and names', async () => {
	const { people } = valueIn(await explainFlow(town.as('follow-up'), { ...stock, sex: 'woman' }))
	expect(people.length).toBeGreaterThan(0)
	for (const person of people) expect(person).toMatchObject({ personId: null, name: null })
})

test('a colleague without named access meets her in no figure', async () => {
	for (const question of [
		stock,
		{ ...stock, category: 1 },
		{ ...stock, sex: 'woman' },
		{ ...stock, sex: 'woman', ageBand: '25-44' },
		{ of: 'change', line: 'in', since: '2026-07' },
		{ of: 'change', line: 'in-new', since: '2026-07' },
	]) {
		const told = valueIn(await explainFlow(colleague, question))
		expect(JSON.stringify(told), JSON.stringify(question)).not.toContain(hidden)
		expect(told.people.every(({ name }) => name !== null)).toBe(true)
		expect(told.others).toBeGreaterThan(0)
	}
})
