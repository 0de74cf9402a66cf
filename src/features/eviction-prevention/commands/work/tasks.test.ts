import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { myWork } from '../../../desk/queries/my-work.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { caseFile } from '../../queries/case-file.ts'
import { officerMatters } from '../../queries/officer-matters.ts'
import { caseWork } from '../../queries/work/case-work.ts'
import { openSampleCase } from '../../samples.ts'
import { answerEconomyMeasure } from './answer-economy-measure.ts'
import { finishTask } from './finish-task.ts'
import { giveTask } from './give-task.ts'
import { handOverTask } from './hand-over-task.ts'
import { recordEconomyMeasure } from './record-economy-measure.ts'
import { recordHandOverReceipt } from './record-hand-over-receipt.ts'
import { ruleOutElderlyCare } from './rule-out-elderly-care.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Uppgiftsköping')
const officer = town.as('officer')
const colleague = await town.another('officer')
const today = '2026-10-12'
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

let doors = 0
const open = (otherwise: object = {}) =>
	openSampleCase(officer, { address: `Uppgiftsgatan ${++doors}`, children: 'no', ...otherwise })
const taskIn = async (caseId: string, id: string) =>
	valueIn(await caseWork(officer, { caseId })).tasks.find((task) => task.id === id)
const steps = async (caseId: string) =>
	valueIn(await caseFile(officer, { caseId })).steps.map((step) => step.id)

test('a task is given to a colleague who sees the case, stands in their work, and is done once', async () => {
	const caseId = await open()
	const outsider = await town.another('officer', { unit: 'none' })
	const task = { caseId, what: 'Ring skolan om skjuts', dueOn: '2026-10-10' }
	expect(await giveTask(officer, { ...task, givenTo: outsider.actor.actorId })).toEqual({ is: 'missing' })
	const { taskId } = valueIn(await giveTask(officer, { ...task, givenTo: colleague.actor.actorId }))
	expect(await taskIn(caseId, taskId)).toMatchObject({ state: 'late', givenBy: 'Prov officer' })
	const { matters } = valueIn(await officerMatters(colleague, {}))
	expect(matters).toMatchObject([
		{
			what: 'case-task',
			task: 'Ring skolan om skjuts',
			on: '2026-10-10',
			to: `/evictions/${caseId}/work/${taskId}`,
		},
	])
	expect(valueIn(await myWork(colleague, {})).today.map(({ what }) => what)).toEqual(['case-task'])
	expect(await finishTask(colleague, { taskId, doneOn: '2026-10-13' })).toMatchObject({ is: 'bad-input' })
	valueIn(await finishTask(colleague, { taskId, doneOn: today, doneNote: 'Skjuts är ordnad' }))
	expect(await taskIn(caseId, taskId)).toMatchObject({ state: 'done', doneNote: 'Skjuts är ordnad' })
	expect(await finishTask(colleague, { taskId, doneOn: today })).toEqual(refused('task-already-done'))
	expect(valueIn(await officerMatters(colleague, {})).matters).toEqual([])
})

test('another administration is asked on consent or a check that is written down, and waits for its receipt', async () => {
	const caseId = await open()
	const handOver = {
		caseId,
		kind: 'debt-advice',
		administration: 'Konsumentenheten',
		what: 'Tid för rådgivning',
	}
	expect(await handOverTask(officer, { ...handOver, basis: 'consent' })).toMatchObject({
		faults: [{ path: 'consentOn', problem: 'required' }],
	})
	expect(await handOverTask(officer, { ...handOver, basis: 'secrecy-checked' })).toMatchObject({
		faults: [{ path: 'basisNote', problem: 'required' }],
	})
	const { taskId } = valueIn(await handOverTask(officer, { ...handOver, basis: 'consent', consentOn: today }))
	expect(await taskIn(caseId, taskId)).toMatchObject({ state: 'awaits-receipt', basis: 'consent' })
	const waiting = valueIn(await officerMatters(officer, {})).matters.filter(
		(matter) => matter.what === 'task-receipt',
	)
	expect(waiting).toMatchObject([{ kind: 'waiting', task: 'Tid för rådgivning' }])
	const receipt = { taskId, receivedOn: today, receivedBy: 'Pia Lund', receiptReference: 'K 118' }
	expect(await recordHandOverReceipt(officer, { ...receipt, receivedOn: '2026-10-11' })).toMatchObject({
		faults: [{ path: 'receivedOn', problem: 'before-it-was-given' }],
	})
	valueIn(await recordHandOverReceipt(officer, receipt))
	expect(await recordHandOverReceipt(officer, receipt)).toEqual(refused('already-received'))
	expect(await taskIn(caseId, taskId)).toMatchObject({ state: 'open', receivedBy: 'Pia Lund' })
	const own = valueIn(await giveTask(officer, { caseId, what: 'Eget', givenTo: officer.actor.actorId }))
	expect(await recordHandOverReceipt(officer, { ...receipt, taskId: own.taskId })).toEqual(
		refused('not-handed-over'),
	)
})

test('somebody of 65 or older prompts contact with elderly care until it is asked or ruled out (OSL 26:1)', async () => {
	const older = { bornOn: '1950-01-01', givenName: 'Astrid', familyName: 'Ek' }
	const asked = await open(older)
	expect(await steps(asked)).toContain('contact-elderly-care')
	expect(await steps(await open({ bornOn: '1980-01-01', givenName: 'Per', familyName: 'Ek' }))).not.toContain(
		'contact-elderly-care',
	)
	const ask = { caseId: asked, kind: 'elderly-care', administration: 'Hemtjänsten', what: 'Hembesök' }
	valueIn(await handOverTask(officer, { ...ask, basis: 'secrecy-checked', basisNote: 'Ingen skada' }))
	expect(await steps(asked)).not.toContain('contact-elderly-care')

	const declined = await open({ ...older, givenName: 'Berta', familyName: 'Alm' })
	expect(await ruleOutElderlyCare(officer, { caseId: declined, reason: 'too-busy' })).toMatchObject({
		is: 'bad-input',
	})
	valueIn(await ruleOutElderlyCare(officer, { caseId: declined, reason: 'person-declined' }))
	expect(await steps(declined)).not.toContain('contact-elderly-care')
	expect(valueIn(await caseWork(officer, { caseId: declined })).tasks).toMatchObject([
		{ state: 'done', notNeededBecause: 'person-declined' },
	])
})

test('advice (SoL 13:2) and income support (SoL 12:1) are noted and answered, and the case knows of both', async () => {
	const caseId = await open()
	valueIn(await recordEconomyMeasure(officer, { caseId, kind: 'debt-advice', beganOn: today }))
	expect(await steps(caseId)).not.toContain('offer-debt-advice')
	const support = { caseId, kind: 'income-support', beganOn: today, amount: '18 640' }
	expect(await recordEconomyMeasure(officer, support)).toMatchObject({ faults: [{ path: 'covers' }] })
	valueIn(await recordEconomyMeasure(officer, { ...support, covers: 'rent-debt' }))
	const { economy, checklist } = valueIn(await caseWork(officer, { caseId }))
	expect(checklist.items.find(({ code }) => code === 'income-support-applied')?.state).toBe('known')
	const applied = economy.find(({ kind }) => kind === 'income-support')
	const answer = { measureId: applied?.id, resultOn: today }
	expect(await answerEconomyMeasure(officer, { ...answer, result: 'accepted' })).toMatchObject({
		faults: [{ path: 'result' }],
	})
	valueIn(await answerEconomyMeasure(officer, { ...answer, result: 'partly-granted', amount: '10 000' }))
	expect(await answerEconomyMeasure(officer, { ...answer, result: 'refused' })).toEqual(
		refused('measure-already-answered'),
	)
	expect(valueIn(await caseWork(officer, { caseId })).economy[0]).toMatchObject({
		...{ result: 'partly-granted', amountOre: 1_000_000 },
	})
})

test('what is written about somebody protected is read, and handed over, only by those who know their name', async () => {
	const caseId = await open({ givenName: 'Dold', familyName: 'Person' })
	const { taskId } = valueIn(
		await giveTask(officer, { caseId, what: 'Hjälp Dold', givenTo: colleague.actor.actorId }),
	)
	const [tenant] = valueIn(await caseFile(officer, { caseId })).adults
	valueIn(
		await protectPerson(officer, {
			personId: tenant?.personId,
			protection: 'confidentiality',
			source: 'Skatteverket',
		}),
	)
	expect(await taskIn(caseId, taskId)).toMatchObject({ task: 'Hjälp Dold' })
	expect(valueIn(await caseWork(colleague, { caseId })).tasks).toMatchObject([{ task: null }])
	expect(JSON.stringify(valueIn(await myWork(colleague, {})))).not.toContain('Dold')
	const handOver = {
		caseId,
		kind: 'school',
		administration: 'Skolan',
		what: 'Hjälp',
		basis: 'duty',
		basisNote: 'x',
	}
	expect(await handOverTask(colleague, handOver)).toEqual(refused('hand-over-needs-named-access'))
	expect((await handOverTask(officer, handOver)).is).toBe('done')
})
