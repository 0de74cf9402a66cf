import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { caseFile } from '../queries/case-file.ts'
import { worklist } from '../queries/worklist.ts'
import { addSampleChild, openSampleCase, recordSampleDate } from '../samples.ts'
import { addChild } from './add-child.ts'
import { answerChildrenQuestion } from './answer-children-question.ts'
import { assignCase } from './assign-case.ts'
import { openOwnCase } from './open-own-case.ts'
import { recordCaseDate } from './record-case-date.ts'
import { recordContactAttempt } from './record-contact-attempt.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const other = await sampleMunicipality(house, 'Tvåköping')
const officer = town.as('officer')

let doors = 0
/** A case in a home of its own, so that tests do not meet. */
const openOwn = (otherwise: object = {}) =>
	openSampleCase(officer, { address: `Provgatan ${++doors}`, ...otherwise })

const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const faulty = (path: string, problem: string) => ({ is: 'bad-input', faults: [{ path, problem }] })

describe('opening a case', () => {
	test('gives it the next number of the year, to the officer who opened it', async () => {
		const first = valueIn(await caseFile(officer, { caseId: await openOwn() }))
		const second = valueIn(await caseFile(officer, { caseId: await openOwn() }))
		const [one, two] = [first, second].map((file) => Number(file.caseNumber.replace('V 2026-', '')))
		expect(two).toBe((one ?? 0) + 1)
		expect(second).toMatchObject({
			tenant: 'Jenny Åkerlund',
			assignedTo: 'Prov officer',
			openedOn: '2026-10-12',
		})
	})

	test('is refused while the household has an open case in the same home, and names that case', async () => {
		const nationalId = '20000405-9937'
		const caseId = await openOwn({ address: 'Tallvägen 8', nationalId })
		const again = await openOwnCase(officer, {
			...{
				givenName: 'Jenny',
				familyName: 'Åkerlund',
				nationalId,
				address: 'Tallvägen  8',
				dwelling: '1203',
			},
			...{ ground: 'arrears', openedBy: 'tenant', children: 'yes' },
		})
		expect(again).toEqual({
			is: 'refused',
			refusal: expect.objectContaining({ because: 'case-already-open', caseId }),
		})
	})

	test('needs an answer about children, and unknown is one', async () => {
		const answer = await openOwnCase(officer, {
			...{ givenName: 'Omar', familyName: 'Nyström', address: 'Sjögatan 3' },
			...{ ground: 'arrears', openedBy: 'tenant' },
		})
		expect(answer).toEqual(faulty('children', 'choose-one'))
	})

	test('is for those in case work only', async () => {
		for (const role of ['strategist', 'reader', 'landlord', 'administrator'] as const) {
			expect(await openOwnCase(town.as(role), {})).toEqual({ is: 'forbidden' })
		}
	})
})

describe('who sees a case', () => {
	test('those of its unit and the one who has it; nobody of another unit, municipality or role', async () => {
		const caseId = await openOwn()
		const outsider = await town.another('officer', { unit: 'none' })
		expect((await caseFile(town.as('unit-manager'), { caseId })).is).toBe('done')
		expect(await caseFile(outsider, { caseId })).toEqual({ is: 'missing' })
		expect(await caseFile(other.as('officer'), { caseId })).toEqual({ is: 'missing' })
		expect(await caseFile(town.as('strategist'), { caseId })).toEqual({ is: 'forbidden' })
		expect(
			await recordContactAttempt(outsider, { caseId, kind: 'phone', result: 'reached', onDay: '2026-10-12' }),
		).toEqual({
			is: 'missing',
		})
		valueIn(await assignCase(officer, { caseId, assignedTo: outsider.actor.actorId }))
		expect((await caseFile(outsider, { caseId })).is).toBe('done')
	})
})

test('a case is handed to a colleague in case work, never to a landlord or a strategist', async () => {
	const caseId = await openOwn()
	for (const role of ['landlord', 'strategist'] as const) {
		expect(await assignCase(officer, { caseId, assignedTo: town.as(role).actor.actorId })).toEqual({
			is: 'missing',
		})
	}
	expect((await assignCase(officer, { caseId, assignedTo: town.as('unit-manager').actor.actorId })).is).toBe(
		'done',
	)
})

describe('dates of a case', () => {
	test('compute the steps anew, and the clock has not started until service and posting are known', async () => {
		const caseId = await openOwn()
		await recordSampleDate(officer, caseId, 'board-told', '2026-09-22')
		const before = valueIn(await caseFile(officer, { caseId }))
		expect(before.course.recovery).toEqual({ state: 'not-started', unknown: ['service'] })
		expect(before.steps.map((step) => step.id)).toContain('learn-service-date')
		await recordSampleDate(officer, caseId, 'served', '2026-09-24')
		const after = valueIn(await caseFile(officer, { caseId }))
		expect(after.course.nearest).toMatchObject({ id: 'recovery', on: '2026-10-15', daysLeft: 3 })
		await recordSampleDate(officer, caseId, 'served', '2026-09-25')
		const corrected = valueIn(await caseFile(officer, { caseId }))
		expect(corrected.course.nearest).toMatchObject({ on: '2026-10-16', daysLeft: 4 })
		expect(corrected.dates.filter((date) => date.kind === 'served')).toHaveLength(1)
	})

	test('that have not come cannot be recorded, but those that are planned can', async () => {
		const caseId = await openOwn()
		const tomorrow = { caseId, onDay: '2026-10-13', source: 'landlord' }
		expect(await recordCaseDate(officer, { ...tomorrow, kind: 'served' })).toEqual(
			faulty('onDay', 'date-in-future'),
		)
		expect((await recordCaseDate(officer, { ...tomorrow, kind: 'eviction-planned' })).is).toBe('done')
	})
})

describe('children', () => {
	test('are people of their own, and make the answer yes', async () => {
		const caseId = await openOwn()
		const childId = await addSampleChild(officer, caseId)
		const file = valueIn(await caseFile(officer, { caseId }))
		expect(file.childrenAnswer).toBe('yes')
		expect(file.children).toMatchObject([
			{ childId, name: 'Tilde', age: 14, living: 'alternating', settled: false },
		])
		expect(await answerChildrenQuestion(officer, { caseId, children: 'no' })).toEqual(
			refused('children-are-named'),
		)
	})

	test('with an impossible identity number are not registered, and the field is named', async () => {
		const caseId = await openOwn()
		const answer = await addChild(officer, {
			...{ caseId, givenName: 'Alva', familyName: 'Åkerlund', nationalId: '20170101-0000', living: 'full' },
		})
		expect(answer).toMatchObject({ is: 'bad-input', faults: [{ path: 'nationalId' }] })
	})
})

test('the worklist stands in order of urgency, children and unknown first', async () => {
	const lead = await town.another('officer')
	const open = (otherwise: object) => openSampleCase(lead, { address: `Listgatan ${++doors}`, ...otherwise })
	const [without, unknown, withChildren] = [
		await open({ children: 'no' }),
		await open({ children: 'unknown' }),
		await open({ children: 'yes' }),
	]
	for (const caseId of [without, withChildren]) {
		await recordSampleDate(lead, caseId, 'board-told', '2026-09-22')
		await recordSampleDate(lead, caseId, 'served', caseId === without ? '2026-09-23' : '2026-09-30')
	}
	const { rows, counts } = valueIn(await worklist(lead, { whose: 'own' }))
	expect(rows.map((row) => row.caseId)).toEqual([withChildren, unknown, without])
	expect(counts.own).toBe(3)
})
