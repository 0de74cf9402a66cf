import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { actingAs } from '../../../../platform/transaction.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { carryOutDecision } from '../../commands/decisions/carry-out-decision.ts'
import { endDecision } from '../../commands/decisions/end-decision.ts'
import { interruptDecision } from '../../commands/decisions/interrupt-decision.ts'
import { resumeDecision } from '../../commands/decisions/resume-decision.ts'
import { decideSample, delegateSupportSample, samplePerson } from '../../samples.ts'
import { waitingHousing } from './waiting-housing.ts'

const { house } = await testHouse()
const officer = (await sampleMunicipality(house, 'Väntköping')).as('officer')
await delegateSupportSample(officer)

const waits = async (personId: string, onDay = '2026-10-12') =>
	await actingAs(officer, { writes: false }, (act) => waitingHousing(act, personId, plainDate(onDay)))

test('a home granted waits until it is given, and again when it has been lost, until it is given anew', async () => {
	const personId = await samplePerson(officer)
	const decisionId = await decideSample(officer, personId, '2026-05-01')
	const waiting = { decisionId, is: 'not-carried-out', since: '2026-05-01' }
	expect(await waits(personId)).toMatchObject([waiting])
	expect(await waits(personId, '2026-04-30')).toEqual([])
	valueIn(await carryOutDecision(officer, { decisionId, onDay: '2026-06-01' }))
	expect(await waits(personId)).toEqual([])
	valueIn(await interruptDecision(officer, { decisionId, onDay: '2026-08-01' }))
	expect(await waits(personId)).toMatchObject([{ decisionId, is: 'interrupted', since: '2026-08-01' }])
	valueIn(await resumeDecision(officer, { decisionId, onDay: '2026-09-01' }))
	expect(await waits(personId)).toEqual([])
})

test('of several the oldest comes first; refused, ended, past their time or about support none is waited for', async () => {
	const personId = await samplePerson(officer)
	const later = await decideSample(officer, personId, '2026-07-01', { outcome: 'partly' })
	const earlier = await decideSample(officer, personId, '2026-06-01')
	const ended = await decideSample(officer, personId, '2026-05-01')
	valueIn(await endDecision(officer, { decisionId: ended, onDay: '2026-06-01', because: 'new-decision' }))
	await decideSample(officer, personId, '2026-04-01', { outcome: 'refused' })
	await decideSample(officer, personId, '2026-03-01', { periodFrom: '2026-03-01', periodTo: '2026-09-30' })
	await decideSample(officer, personId, '2026-02-01', { about: 'housing-support' })
	expect((await waits(personId)).map(({ decisionId }) => decisionId)).toEqual([earlier, later])
	expect(await waits(await samplePerson(officer))).toEqual([])
})
