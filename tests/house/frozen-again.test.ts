import { expect, test } from 'vitest'
import { addIndicator, createPlan } from '../../src/features/action-plan/index.ts'
import { recordCaseDate } from '../../src/features/eviction-prevention/commands/record-case-date.ts'
import { openSampleCase } from '../../src/features/eviction-prevention/samples.ts'
import { linkPerson } from '../../src/features/homelessness/commands/link-person.ts'
import { sampleHomelessPerson, startSampleSpell } from '../../src/features/homelessness/samples.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import {
	checkEveryFrozenFigure,
	checkFrozenFigures,
} from '../../src/features/reports/commands/known/check-frozen-figures.ts'
import { tellRevision } from '../../src/features/reports/commands/known/tell-revision.ts'
import { freezeFollowUp, openFollowUp } from '../../src/features/reports/index.ts'
import { frozenAgain } from '../../src/features/reports/queries/known/frozen-again.ts'
import { revisedFigures } from '../../src/features/reports/queries/known/revised-figures.ts'
import { instant, plainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Frysköping')
const [strategist, officer] = [town.as('strategist'), town.as('officer')]

const promise = {
	...{ unit: 'personer', direction: 'down', baseYear: 2024, baseValue: 9 },
	...{ targetYear: 2027, targetValue: 0, countedFrom: 2025 },
}

/** A plan with two counted indicators, and its round of 2025, frozen; one eviction and three people on the list. */
async function frozenRound() {
	clock.set(instant('2025-12-20T09:00:00Z'))
	const caseId = await openSampleCase(officer)
	const date = { caseId, kind: 'evicted', source: 'enforcement-authority' }
	valueIn(await recordCaseDate(officer, { ...date, onDay: '2025-12-10' }))
	const people = await Promise.all([0, 1, 2].map(() => sampleHomelessPerson(officer)))
	for (const personId of people) await startSampleSpell(officer, personId, '2025-11-01')
	clock.set(instant('2026-01-20T09:00:00Z'))
	const plan = { title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	const { planId } = valueIn(await createPlan(strategist, plan))
	for (const [name, id] of [
		['Avhysningar', 'evictions-executed'],
		['I hemlöshet', 'homeless-on-list'],
	] as const) {
		valueIn(await addIndicator(strategist, { ...promise, planId, name, definition: { id, version: 1 } }))
	}
	const { roundId } = valueIn(await openFollowUp(strategist, { planIds: [planId], year: 2025, part: 'year' }))
	valueIn(await freezeFollowUp(strategist, { roundId }))
	return { roundId, planId, caseId, people }
}

const statesOf = async (roundId: string) => {
	const { figures } = valueIn(await frozenAgain(strategist, { roundId }))
	return figures.map(({ state, frozen, value, nowValue, frozenRows, rows }) => ({
		...{ state, frozen, value, nowValue },
		sameRows: frozenRows === rows,
	}))
}

test('a frozen figure is found again whatever is written later, and says what it is now and why', async () => {
	const { roundId, planId, caseId, people } = await frozenRound()
	valueIn(await checkFrozenFigures(strategist, { roundId }))
	const found = { state: 'reproduced', sameRows: true }
	expect(await statesOf(roundId)).toEqual(
		expect.arrayContaining([
			{ ...found, frozen: 1, value: 1, nowValue: 1 },
			{ ...found, frozen: 3, value: 3, nowValue: 3 },
		]),
	)

	// Corrected, merged and entered late.
	const date = { caseId, kind: 'evicted', source: 'enforcement-authority' }
	valueIn(await recordCaseDate(officer, { ...date, onDay: '2026-01-02' }))
	valueIn(await linkPerson(officer, { aId: people[0], bId: people[1] }))
	await checkEveryFrozenFigure(house)
	expect(await statesOf(roundId)).toEqual(
		expect.arrayContaining([
			{ ...found, frozen: 1, value: 1, nowValue: 0 },
			{ ...found, frozen: 3, value: 3, nowValue: 2 },
		]),
	)

	const [first] = valueIn(await frozenAgain(strategist, { roundId })).figures
	const told = { roundId, indicatorId: first?.indicatorId, until: '2025-12-31' }
	valueIn(await tellRevision(strategist, { ...told, reason: 'Två personer var en.' }))
	expect(valueIn(await frozenAgain(strategist, { roundId })).figures[0]?.reason).toBe('Två personer var en.')
	expect((await tellRevision(officer, { ...told, reason: 'Nej' })).is).toBe('forbidden')
	expect((await tellRevision(strategist, { ...told, until: '2020-12-31', reason: 'Nej' })).is).toBe('missing')
	expect((await checkFrozenFigures(town.as('reader'), { roundId })).is).toBe('forbidden')
	expect((await frozenAgain(town.as('reader'), { roundId })).is).toBe('forbidden')

	// On the indicator's page in its plan, in the round and in the paper, exact for those who may read it so.
	const indicatorId = first?.indicatorId
	const changed = { when: '2025', published: String(first?.frozen), now: String(first?.nowValue) }
	for (const of of [{ planId }, { roundId }]) {
		const { revisions } = valueIn(await revisedFigures(strategist, { indicatorId, of }))
		expect(revisions).toMatchObject([{ ...changed, roundId, reason: 'Två personer var en.' }])
	}
	const read = valueIn(await revisedFigures(town.as('reader'), { indicatorId, of: { planId } })).revisions
	expect(JSON.stringify(read)).not.toMatch(/"published":"[1-4]"|"now":"[1-4]"/)

	// Somebody reaches into the rows past the house: the value is the same, the rows are not.
	await withSql(databaseUrl, async (sql) => {
		await sql.rows('begin')
		await sql.rows('set local session_replication_role = replica')
		await sql.rows(`update history.case_date set on_day = '2025-12-09' where kind = 'evicted'`)
		await sql.rows('commit')
	})
	valueIn(await checkFrozenFigures(strategist, { roundId }))
	expect(await statesOf(roundId)).toContainEqual({
		...{ state: 'differs', frozen: 1, value: 1, nowValue: 0, sameRows: true },
	})

	await asSystem(house, town.municipalityId, async ({ db }) => {
		const gone = {
			source: 'cases',
			until: plainDate('2025-06-30'),
			destroyedOn: plainDate('2026-10-01'),
		} as const
		await db
			.insertInto('counted.destroyedSource')
			.values({ municipalityId: town.municipalityId, ...gone })
			.execute()
	})
	valueIn(await checkFrozenFigures(strategist, { roundId }))
	expect((await statesOf(roundId)).map(({ state }) => state).toSorted()).toEqual([
		'reproduced',
		'source-destroyed',
	])
})
