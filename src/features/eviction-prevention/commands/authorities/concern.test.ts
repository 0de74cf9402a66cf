import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { concernReport } from '../../queries/authorities/concern-report.ts'
import { concerns } from '../../queries/authorities/concerns.ts'
import { concernsWaiting } from '../../queries/authorities/concerns-waiting.ts'
import { ownReports } from '../../queries/authorities/own-reports.ts'
import { caseFile } from '../../queries/case-file.ts'
import { addSampleChild, openSampleCase, recordSampleDate } from '../../samples.ts'
import { assessConcern } from './assess-concern.ts'
import { decideConcernUnits } from './decide-concern-units.ts'
import { handConcernOver } from './hand-concern-over.ts'
import { receiveConcern } from './receive-concern.ts'
import { recordAbsence } from './record-absence.ts'
import { recordConcernStep } from './record-concern-step.ts'
import { registerConcern } from './register-concern.ts'
import { sendConcern } from './send-concern.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const told = 'Grannen hörde barnen gråta i Åkerlunds lägenhet'

const family = await town.another('officer', { unit: 'new' })
const [familyUnit = ''] = family.actor.unitIds
valueIn(await decideConcernUnits(town.as('administrator'), { unitIds: [familyUnit] }))

const report = { receivedOn: '2026-10-12', channel: 'phone', reporter: 'private', content: told }
const register = async () => valueIn(await registerConcern(officer, report)).concernId
const contentFor = async (caller: Caller, concernId: string) => {
	const answer = await concernReport(caller, { concernId })
	return answer.is === 'done' ? answer.value.content : answer.is
}

describe('a report of concern', () => {
	test('is read by whoever took it down, and once received by the receiving unit alone (OSL 26:1)', async () => {
		const concernId = await register()
		const colleague = await town.another('officer')
		const reads = async () =>
			Promise.all([officer, colleague, family].map((caller) => contentFor(caller, concernId)))
		expect(await reads()).toEqual([told, 'missing', 'missing'])
		expect(await contentFor(town.as('unit-manager'), concernId)).toBeNull()
		valueIn(await handConcernOver(officer, { concernId, handedToUnitId: familyUnit }))
		expect(await reads()).toEqual([told, 'missing', null])
		expect(valueIn(await concernsWaiting(family, {})).toReceive).toBe(1)
		expect(await receiveConcern(officer, { concernId })).toMatchObject({
			refusal: { because: 'received-by-its-unit' },
		})
		const { receiptNumber } = valueIn(await receiveConcern(family, { concernId }))
		expect(receiptNumber).toMatch(/-26-\d{4}$/)
		expect(await reads()).toEqual([null, 'missing', told])
		expect(valueIn(await concernReport(officer, { concernId }))).toMatchObject({ receiptNumber })
		expect(await handConcernOver(officer, { concernId, handedTo: 'Grannby' })).toMatchObject({
			refusal: { because: 'already-handed-over' },
		})
	})

	test('is handed over by its writer to a unit that receives reports, by the manager while the writer is off', async () => {
		const concernId = await register()
		const manager = town.as('unit-manager')
		const [ownUnit] = manager.actor.unitIds
		const because = (said: string) => ({ refusal: { because: said } })
		for (const handedToUnitId of [ownUnit, familyUnit]) {
			expect(await handConcernOver(manager, { concernId, handedToUnitId })).toMatchObject(
				because('handed-over-by-its-writer'),
			)
		}
		expect(await handConcernOver(officer, { concernId, handedToUnitId: ownUnit })).toMatchObject(
			because('unit-receives-no-concerns'),
		)
		const off = { staffId: officer.actor.actorId, fromOn: '2026-10-12', untilOn: '2026-10-14' }
		valueIn(await recordAbsence(manager, off))
		expect(await handConcernOver(manager, { concernId, handedToUnitId: ownUnit })).toMatchObject(
			because('unit-receives-no-concerns'),
		)
		valueIn(await handConcernOver(manager, { concernId, handedToUnitId: familyUnit }))
		expect(await contentFor(family, concernId)).toBeNull()
	})

	test('has its times: protection at once (SoL 20:1), open or not in 14 days (20:2), done in 4 months (20:3)', async () => {
		const concernId = await register()
		valueIn(await handConcernOver(officer, { concernId, handedToUnitId: familyUnit }))
		valueIn(await receiveConcern(family, { concernId }))
		const clocks = async () =>
			valueIn(await concernReport(family, { concernId })).clocks.map(({ id, by, state }) =>
				[id, by, state].join(' '),
			)
		expect(await clocks()).toEqual([
			'hand-over 2026-10-12 done',
			'assess-protection 2026-10-12 running',
			'decide-to-open 2026-10-26 running',
		])
		const step = (name: string, onDay: string) => recordConcernStep(family, { concernId, step: name, onDay })
		expect(await step('opened', '2026-10-12')).toMatchObject({ refusal: { because: 'not-this-step-now' } })
		valueIn(await step('protection-assessed', '2026-10-12'))
		expect(await recordConcernStep(officer, { concernId, step: 'opened', onDay: '2026-10-12' })).toEqual({
			is: 'missing',
		})
		clock.set(instant('2026-10-27T07:00:00Z'))
		expect(await clocks()).toContain('decide-to-open 2026-10-26 late')
		valueIn(await step('opened', '2026-10-27'))
		expect((await clocks()).slice(2)).toEqual([
			'decide-to-open 2026-10-26 done-late',
			'end-investigation 2027-02-27 running',
		])
		clock.set(instant('2026-10-12T07:00:00Z'))
	})

	test('handed to somebody outside needs their name and receipt', async () => {
		const concernId = await register()
		expect(await handConcernOver(officer, { concernId })).toMatchObject({
			faults: [{ path: 'handedToUnitId', problem: 'one-receiver' }],
		})
		valueIn(await handConcernOver(officer, { concernId, handedTo: 'Grannby kommun' }))
		expect((await receiveConcern(officer, { concernId })).is).toBe('bad-input')
		const receipt = { receivedByName: 'Eva Ek', receipt: 'G 44' }
		valueIn(await receiveConcern(officer, { concernId, ...receipt }))
		expect(await contentFor(officer, concernId)).toBeNull()
	})

	test('is listed without a word of what it tells', async () => {
		await register()
		expect(JSON.stringify(valueIn(await concerns(officer, {})))).not.toContain('Åkerlund')
	})
})

describe('our own report about a child', () => {
	const stepsOf = async (caseId: string) =>
		valueIn(await caseFile(officer, { caseId })).steps.filter(({ id }) => id.includes('concern'))

	test('is asked about when an eviction is on its way, child by child (SoL 19:1)', async () => {
		const caseId = await openSampleCase(officer, { address: 'Oroliga gatan 1' })
		const [first, second] = [
			await addSampleChild(officer, caseId),
			await addSampleChild(officer, caseId, { givenName: 'Melker' }),
		]
		expect(await stepsOf(caseId)).toEqual([])
		await recordSampleDate(officer, caseId, 'authority-told', '2026-10-12')
		expect((await stepsOf(caseId)).map(({ id, to }) => `${id} ${to}`)).toEqual([
			`assess-concern concern?child=${first}`,
			`assess-concern concern?child=${second}`,
		])
		const at = { caseId, assessedOn: '2026-10-12' }
		valueIn(
			await assessConcern(officer, {
				...at,
				childId: first,
				outcome: 'no-report',
				reasons: 'Trygg hos pappa',
			}),
		)
		valueIn(
			await assessConcern(officer, { ...at, childId: second, outcome: 'report', reasons: 'Inget annat hem' }),
		)
		expect((await stepsOf(caseId)).map(({ id }) => id)).toEqual(['send-concern'])
		expect(valueIn(await caseFile(officer, { caseId })).gaps.map((gap) => gap.because)).toContain(
			'concern-not-sent',
		)
		const sends = { caseId, childId: second, onDay: '2026-10-12' }
		valueIn(await sendConcern(officer, { ...sends, sentTo: 'Barn och familj' }))
		expect((await stepsOf(caseId)).map(({ id }) => id)).toEqual(['concern-receipt'])
		valueIn(await sendConcern(officer, { ...sends, receipt: 'Eva Ek kl. 14' }))
		expect(await stepsOf(caseId)).toEqual([])
		expect(valueIn(await ownReports(officer, { caseId })).children.map(({ state }) => state)).toEqual([
			'settled',
			'settled',
		])
		expect(await sendConcern(officer, { ...sends, receipt: 'Igen' })).toMatchObject({
			refusal: { because: 'nothing-to-send' },
		})
	})

	test('is never without its reasons', async () => {
		const caseId = await openSampleCase(officer, { address: 'Oroliga gatan 2' })
		const childId = await addSampleChild(officer, caseId)
		const answer = await assessConcern(officer, {
			caseId,
			childId,
			assessedOn: '2026-10-12',
			outcome: 'report',
		})
		expect(answer).toMatchObject({ faults: [{ path: 'reasons', problem: 'required' }] })
	})
})
