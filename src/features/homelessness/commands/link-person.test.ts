import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { registerPerson } from '../../people/index.ts'
import { recordSampleContact, sampleHomelessPerson, startSampleSpell } from '../samples.ts'
import { endSpell } from './end-spell.ts'
import { linkPerson } from './link-person.ts'
import { unlinkPerson } from './unlink-person.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const colleague = await town.another('officer')

/** Everything that is counted and listed, past row security. */
async function figures() {
	return await asSystem(house, town.municipalityId, async ({ db }) => {
		const contributions = await db
			.selectFrom('named.contribution')
			.selectAll()
			.orderBy('definition')
			.orderBy('personId')
			.orderBy('position')
			.execute()
		const sums = await db
			.selectFrom('named.flowDelta')
			.select([
				'definition',
				'day',
				'recordedMonth',
				'kind',
				'fromCategory',
				'toCategory',
				'reason',
				'population',
				'sex',
			])
			.select((eb) => ['ageBand', 'children', eb.fn.sum<number>('amount').as('amount')])
			.groupBy([
				'definition',
				'day',
				'recordedMonth',
				'kind',
				'fromCategory',
				'toCategory',
				'reason',
				'population',
				'sex',
			])
			.groupBy(['ageBand', 'children'])
			.having((eb) => eb.fn.sum('amount'), '<>', 0)
			.orderBy((eb) => eb.fn.min('id'))
			.execute()
		const entries = await db.selectFrom('named.listEntry').selectAll().orderBy('personId').execute()
		const people = await db.selectFrom('named.person').select(['id', 'sameAs']).orderBy('id').execute()
		return { contributions, sums: sums.map((row) => JSON.stringify(row)).toSorted(), entries, people }
	})
}

describe('a link in the figures', () => {
	test('two who came in a month are one, and undone they are two again', async () => {
		const [a, b] = [await sampleHomelessPerson(officer), await sampleHomelessPerson(officer)]
		await startSampleSpell(officer, a, '2026-08-03')
		await startSampleSpell(officer, b, '2026-09-14', { place: 'friends-acquaintances' })
		const before = await figures()
		const { linkId, keptId } = valueIn(await linkPerson(officer, { aId: a, bId: b }))
		const linked = await figures()
		const who = new Set(linked.contributions.map((row) => row.personId))
		expect([a, b].filter((one) => who.has(one))).toEqual([keptId])
		expect(linked.sums).not.toEqual(before.sums)
		valueIn(await unlinkPerson(officer, { linkId }))
		expect(await figures()).toEqual(before)
	})

	test('with somebody who has never been on the list puts nobody there for good', async () => {
		const met = await sampleHomelessPerson(officer, { called: 'Mannen i trapphuset' })
		await startSampleSpell(officer, met, '2026-09-20', { place: 'public-space-tent-car-stairwell' })
		const { personId } = valueIn(await registerPerson(officer, { givenName: 'Kerstin', familyName: 'Falk' }))
		const before = await figures()
		const { linkId, keptId } = valueIn(await linkPerson(officer, { aId: met, bId: personId }))
		expect(keptId).toBe(personId)
		valueIn(await unlinkPerson(officer, { linkId }))
		expect(await figures()).toEqual(before)
	})

	test('both or neither: whoever may not link changes no figure', async () => {
		const [a, b] = [await sampleHomelessPerson(officer), await sampleHomelessPerson(officer)]
		await startSampleSpell(officer, a, '2026-08-03')
		const before = await figures()
		for (const role of ['strategist', 'reader', 'administrator', 'landlord'] as const) {
			expect(await linkPerson(town.as(role), { aId: a, bId: b })).toEqual({ is: 'forbidden' })
		}
		const elsewhere = (await sampleMunicipality(house, 'Tvåköping')).as('officer')
		expect(await linkPerson(elsewhere, { aId: a, bId: b })).toEqual({ is: 'missing' })
		expect(await figures()).toEqual(before)
	})

	test('by two at once is one link, and the figures are those of one', async () => {
		const [a, b] = [await sampleHomelessPerson(officer), await sampleHomelessPerson(officer)]
		for (const one of [a, b]) await startSampleSpell(officer, one, '2026-08-03')
		const before = await figures()
		const answers = await Promise.all([
			linkPerson(officer, { aId: a, bId: b }),
			linkPerson(colleague, { aId: b, bId: a }),
		])
		expect(answers.map((answer) => answer.is).toSorted()).toEqual(['done', 'refused'])
		const done = answers.find((answer) => answer.is === 'done')
		if (done?.is === 'done') valueIn(await unlinkPerson(officer, { linkId: done.value.linkId }))
		expect(await figures()).toEqual(before)
	})
})

test('whatever lives they have lived, linking and undoing gives back every row', async () => {
	const life = fc.record({
		month: fc.integer({ min: 1, max: 6 }),
		place: fc.constantFrom('night-shelter', 'friends-acquaintances', 'trial-flat', 'prison'),
		ends: fc.option(fc.constantFrom('own-lease', 'deceased', 'unknown'), { nil: null }),
		met: fc.option(fc.integer({ min: 7, max: 9 }), { nil: null }),
	})
	await fc.assert(
		fc.asyncProperty(fc.array(life, { minLength: 3, maxLength: 3 }), async (lives) => {
			const ids: string[] = []
			for (const { month, place, ends, met } of lives) {
				const personId = await sampleHomelessPerson(officer)
				ids.push(personId)
				const spellId = await startSampleSpell(officer, personId, `2026-0${month}-10`, { place })
				if (met !== null) await recordSampleContact(officer, personId, `2026-0${met}-05`)
				if (ends !== null)
					valueIn(await endSpell(officer, { spellId, endsOn: '2026-09-20', destination: ends }))
			}
			const [a = '', b = '', c = ''] = ids
			const before = await figures()
			const first = valueIn(await linkPerson(officer, { aId: a, bId: b })).linkId
			const between = await figures()
			const second = valueIn(await linkPerson(officer, { aId: b, bId: c })).linkId
			valueIn(await unlinkPerson(officer, { linkId: second }))
			expect(await figures()).toEqual(between)
			valueIn(await unlinkPerson(officer, { linkId: first }))
			expect(await figures()).toEqual(before)
		}),
		{ numRuns: 8 },
	)
})
