import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { addDays, instant, plainDate } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { answerFollowUp } from '../../commands/answer-follow-up.ts'
import { closeCase } from '../../commands/close-case.ts'
import { openSampleCase, recordSampleDate } from '../../samples.ts'
import { caseFile } from '../case-file.ts'
import { preventedBoard } from './prevented-board.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Stannköping')
const officer = town.as('officer')
const closedOn = plainDate('2026-10-12')
const on = (days: number) => clock.set(instant(`${addDays(closedOn, days)}T08:00:00Z`))

beforeEach(() => on(0))

let doors = 0
/** Closed today at the stage of a served termination, kept by paying. */
async function closed(otherwise: { address?: string; nationalId?: string; outcome?: string } = {}) {
	const { outcome = 'paid_by_tenant', ...home } = otherwise
	const caseId = await openSampleCase(officer, {
		...{ address: `Kvarvägen ${++doors}`, children: 'no', ground: 'termination' },
		...home,
	})
	await recordSampleDate(officer, caseId, 'served', '2026-09-20')
	valueIn(await closeCase(officer, { caseId, outcome }))
	return caseId
}

async function answer(caseId: string, kind: string, given: object) {
	const { followUps } = valueIn(await caseFile(officer, { caseId }))
	const followUpId = followUps.find((one) => one.kind === kind)?.id
	return await answerFollowUp(officer, { followUpId, ...given })
}

async function board(role: 'officer' | 'reader' = 'officer', days = 180) {
	const asked = { year: 2026, days, stage: 'termination-served', locale: 'sv' }
	const { stages } = valueIn(await preventedBoard(town.as(role), asked))
	const served = stages.find(({ stage }) => stage === 'termination-served')
	if (served === undefined) throw new Error('no such stage')
	return served
}

describe('prevented evictions', () => {
	test('are told with their source, unknown stays in the base, and who only reads gets few in words', async () => {
		const stays = await closed()
		await closed()
		const gone = await closed()
		const again = await closed({ nationalId: '19460823-9986', address: 'Återgränd 1' })
		await closed({ outcome: 'moved_voluntarily_to_other_dwelling' })
		await closed({ outcome: 'died' })
		expect(await board()).toMatchObject({
			...{ closed: 6, outside: 1, counted: 5, due: 0, share: null },
			preliminary: { averted: 4, 'moved-to-equal-home': 1 },
			classes: { 'check-not-due': 5 },
		})

		on(100)
		const next = { nationalId: '19460823-9986', address: 'Återgränd 1', children: 'no' }
		expect(await openSampleCase(officer, next)).not.toBe(again)
		on(190)
		valueIn(await answer(stays, 'stay-180', { answer: 'still-there', source: 'tenant' }))
		valueIn(await answer(gone, 'stay-180', { answer: 'moved-to-equal-home', source: 'register' }))
		expect(await board()).toMatchObject({
			classes: { confirmed: 1, 'new-threat': 1, 'moved-to-equal-home': 2, unknown: 1, 'check-not-due': 0 },
			confirmedBy: { tenant: 1, register: 0 },
			share: { part: 1, whole: 5 },
		})
		// The threat came after ninety days: until then the household lived there.
		expect(await board('officer', 90)).toMatchObject({
			classes: { confirmed: 2, unknown: 2, 'moved-to-equal-home': 1 },
			confirmedBy: { tenant: 1, register: 1 },
		})
		const told = await board('reader')
		expect(told).toMatchObject({ classes: { 'check-not-due': 0 }, share: null })
		const numbers = Object.values(told.classes).filter((value) => typeof value === 'number')
		expect(numbers.filter((value) => value > 0 && value < 5)).toEqual([])
	})

	test('nobody answers that a household lives there without saying who knows', async () => {
		const caseId = await closed()
		on(95)
		expect(await answer(caseId, 'stay-90', { answer: 'still-there', source: 'not-known' })).toEqual({
			is: 'bad-input',
			faults: [{ path: 'source', problem: 'who-knows' }],
		})
		valueIn(await answer(caseId, 'stay-90', { answer: 'unknown', source: 'not-known' }))
	})
})
