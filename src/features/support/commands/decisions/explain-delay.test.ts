import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { decisionPage } from '../../queries/decisions/decision-page.ts'
import { quarterReport } from '../../queries/decisions/quarter-report.ts'
import { decideSample, delegateSupportSample, samplePerson } from '../../samples.ts'
import { carryOutDecision } from './carry-out-decision.ts'
import { explainDelay } from './explain-delay.ts'
import { explainToldDelay } from './explain-told-delay.ts'
import { interruptDecision } from './interrupt-decision.ts'
import { sendQuarterReport } from './send-quarter-report.ts'

const { house } = await testHouse()
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const q3 = { year: 2026, quarter: 3 }

async function place(name: string) {
	const town = await sampleMunicipality(house, name)
	const officer = town.as('officer')
	await delegateSupportSample(officer)
	return { town, officer, manager: town.as('unit-manager'), personId: await samplePerson(officer) }
}

test('each wait keeps its own reason, whatever is said of the next', async () => {
	const { officer, manager, personId } = await place('Skälköping')
	const decisionId = await decideSample(officer, personId, '2026-01-15')
	valueIn(await explainDelay(officer, { decisionId, delayReason: 'no-home' }))
	valueIn(await carryOutDecision(officer, { decisionId, onDay: '2026-05-20' }))
	valueIn(await interruptDecision(officer, { decisionId, onDay: '2026-06-01' }))
	const delays = async () =>
		valueIn(await decisionPage(officer, { decisionId })).delays.map(({ since, delayReason }) => [
			since,
			delayReason,
		])
	expect(await delays()).toEqual([
		['2026-01-15', 'no-home'],
		['2026-06-01', null],
	])
	valueIn(await explainDelay(officer, { decisionId, delayReason: 'no-staff' }))
	valueIn(await explainDelay(officer, { decisionId, since: '2026-01-15', delayReason: 'no-suitable-home' }))
	expect(await delays()).toEqual([
		['2026-01-15', 'no-suitable-home'],
		['2026-06-01', 'no-staff'],
	])
	expect(await explainDelay(officer, { decisionId, since: '2026-06-02', delayReason: 'no-staff' })).toEqual(
		refused('nothing-waited-for'),
	)
	const rowsOf = async (quarter: number) =>
		valueIn(await quarterReport(manager, { year: 2026, quarter })).rows.map(({ delayReason }) => delayReason)
	expect(await rowsOf(2)).toEqual(['no-suitable-home'])
	expect(await rowsOf(3)).toEqual(['no-staff'])
})

test('a hidden person’s decision does not stop the quarter: its reason is given by its number, as any other', async () => {
	const { town, officer, personId } = await place('Skyddskälsby')
	const manager = await town.another('unit-manager')
	const waits = await decideSample(officer, personId, '2026-05-01')
	const other = await decideSample(officer, await samplePerson(officer), '2026-02-01')
	valueIn(await carryOutDecision(officer, { decisionId: other, onDay: '2026-03-01' }))
	valueIn(await interruptDecision(officer, { decisionId: other, onDay: '2026-05-10' }))
	for (const decisionId of [waits, other]) {
		const { person } = valueIn(await decisionPage(officer, { decisionId }))
		const protection = { protection: 'protected-registration', source: 'Skatteverket' }
		valueIn(await protectPerson(officer, { personId: person.personId, ...protection }))
		expect(await decisionPage(manager, { decisionId })).toEqual({ is: 'missing' })
	}
	const send = async () =>
		await sendQuarterReport(manager, { ...q3, registryNumber: 'SN 2026-90', sentOn: '2026-10-12' })
	const explain = async (decisionId: string, delayReason: string, caller = manager) =>
		await explainToldDelay(caller, { ...q3, decisionId, delayReason })
	expect(await send()).toEqual(refused('delay-reasons-missing'))
	expect(await explain(waits, 'no-home', officer)).toEqual({ is: 'forbidden' })
	valueIn(await explain(waits, 'no-home'))
	valueIn(await explain(other, 'not-reached'))
	expect(await explain(waits, 'no-staff')).toEqual(refused('nothing-waited-for'))
	expect(await explain(personId, 'no-home')).toEqual({ is: 'missing' })
	valueIn(await send())
	expect(valueIn(await quarterReport(manager, q3)).rows.map(({ delayReason }) => delayReason)).toEqual([
		'no-home',
		'not-reached',
	])
})

test('nobody of another municipality writes the reason of a decision', async () => {
	const { officer, personId } = await place('Egenköping')
	const elsewhere = await place('Annanköping')
	const decisionId = await decideSample(officer, personId, '2026-05-01')
	const answer = await explainToldDelay(elsewhere.manager, { ...q3, decisionId, delayReason: 'no-home' })
	expect(answer).toEqual({ is: 'missing' })
})
