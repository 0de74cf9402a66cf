import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { decideWideLists } from '../../../homelessness/commands/decide-wide-lists.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { decisionPage } from '../../queries/decisions/decision-page.ts'
import { decisionsNearThreeMonths } from '../../queries/decisions/decisions-near-three-months.ts'
import { quarterReport } from '../../queries/decisions/quarter-report.ts'
import { waitingDecisions } from '../../queries/decisions/waiting-decisions.ts'
import { decideSample, delegateSupportSample, samplePerson } from '../../samples.ts'
import { carryOutDecision } from './carry-out-decision.ts'
import { endDecision } from './end-decision.ts'
import { explainDelay } from './explain-delay.ts'
import { interruptDecision } from './interrupt-decision.ts'
import { recordAppeal } from './record-appeal.ts'
import { resumeDecision } from './resume-decision.ts'
import { sendQuarterReport } from './send-quarter-report.ts'

const { house } = await testHouse()
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const q3 = { year: 2026, quarter: 3, registryNumber: 'SN 2026-88', sentOn: '2026-10-10' }

async function place(name: string) {
	const town = await sampleMunicipality(house, name)
	const officer = town.as('officer')
	await delegateSupportSample(officer)
	return { town, officer, manager: town.as('unit-manager'), personId: await samplePerson(officer) }
}

test('a quarter is told when it is over, with the reason of each delay, once; and stays as it was sent', async () => {
	const { officer, manager, personId } = await place('Kvartalsby')
	const decisionId = await decideSample(officer, personId, '2026-05-01')
	const shown = async () => valueIn(await quarterReport(manager, { year: 2026, quarter: 3 }))
	expect(await shown()).toMatchObject({
		toExplain: [{ decisionId }],
		report: null,
		rows: [{ standing: 'waits' }],
	})
	expect(await sendQuarterReport(manager, { ...q3, quarter: 4 })).toEqual(refused('quarter-not-over'))
	expect(await sendQuarterReport(manager, q3)).toEqual(refused('delay-reasons-missing'))
	valueIn(await explainDelay(officer, { decisionId, delayReason: 'no-home' }))
	expect(await sendQuarterReport(officer, q3)).toEqual({ is: 'forbidden' })
	valueIn(await sendQuarterReport(manager, q3))
	expect(await sendQuarterReport(manager, q3)).toEqual(refused('quarter-sent'))
	const sent = (await shown()).rows
	valueIn(await carryOutDecision(officer, { decisionId, onDay: '2026-09-01' }))
	expect((await shown()).rows).toEqual(sent)
	expect(sent).toMatchObject([{ decisionNumber: 'B 2026-0001', delayReason: 'no-home', doneOn: null }])
})

test('the council’s statistics word small numbers', async () => {
	const { officer, manager, personId } = await place('Fullmäktigeby')
	await decideSample(officer, personId, '2026-05-01')
	const { statistics } = valueIn(await quarterReport(manager, { year: 2026, quarter: 3 }))
	expect(statistics.find(({ about }) => about === 'housing')?.waiting).toEqual({ fewerThan: 5 })
	expect(statistics.find(({ about }) => about === 'support')?.waiting).toBe(0)
})

test('a protected person’s decision is told by its number, and shown only to those with named access', async () => {
	const { town, officer, manager, personId } = await place('Skyddsby')
	const decisionId = await decideSample(officer, personId, '2026-05-01')
	const other = await town.another('officer')
	const protection = { protection: 'protected-registration', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, { personId, ...protection }))
	expect(await decisionPage(other, { decisionId })).toEqual({ is: 'missing' })
	expect(await carryOutDecision(other, { decisionId, onDay: '2026-06-01' })).toEqual({ is: 'missing' })
	expect(valueIn(await waitingDecisions(other, {})).decisions).toEqual([])
	const { rows } = valueIn(await quarterReport(manager, { year: 2026, quarter: 3 }))
	expect(rows).toMatchObject([{ decisionNumber: 'B 2026-0001' }])
	expect(JSON.stringify(rows)).not.toContain(personId)
})

test('the desk rings about one’s own and one’s unit’s decisions from a month before', async () => {
	const { town, officer, personId } = await place('Larmby')
	await decideSample(officer, personId, '2026-07-10')
	await decideSample(officer, personId, '2026-08-01')
	await decideSample(officer, personId, '2026-10-01')
	const near = valueIn(await decisionsNearThreeMonths(officer, {})).decisions
	expect(near.map(({ wait }) => wait.state)).toEqual(['overdue', 'soon'])
	const elsewhere = await town.another('officer', { unit: 'new' })
	expect(valueIn(await decisionsNearThreeMonths(elsewhere, {})).decisions).toEqual([])
	const seen = async () => valueIn(await waitingDecisions(elsewhere, {})).decisions.length
	expect(await seen()).toBe(0)
	const widely = { reach: 'committee', decision: 'SN 2026-09-01 § 71' }
	valueIn(await decideWideLists(town.as('administrator'), widely))
	expect(await seen()).toBe(3)
	expect(valueIn(await decisionsNearThreeMonths(elsewhere, {})).decisions).toEqual([])
})

test('a decision ends once, for a reason, and an appeal has its day', async () => {
	const { officer, personId } = await place('Överklagby')
	const decisionId = await decideSample(officer, personId, '2026-09-01')
	expect(await recordAppeal(officer, { decisionId, appealOutcome: 'upheld' })).toMatchObject({
		faults: [{ path: 'appealedOn' }],
	})
	expect(await recordAppeal(officer, { decisionId, appealedOn: '2026-08-31' })).toEqual(
		refused('before-decided'),
	)
	const appeal = { notifiedOn: '2026-09-02', appealedOn: '2026-09-20', appealOutcome: 'upheld' }
	valueIn(await recordAppeal(officer, { decisionId, ...appeal }))
	const end = { decisionId, onDay: '2026-10-01', because: 'withdrawn' }
	expect(await endDecision(officer, { ...end, onDay: '2026-08-31' })).toEqual(refused('before-decided'))
	valueIn(await endDecision(officer, end))
	expect(await endDecision(officer, end)).toEqual(refused('decision-ended'))
	expect(await explainDelay(officer, { decisionId, delayReason: 'no-home' })).toEqual(
		refused('nothing-waited-for'),
	)
	expect(valueIn(await decisionPage(officer, { decisionId }))).toMatchObject({
		...{ decision: { ...appeal, wait: null }, can: { carryOut: false, end: false } },
	})
})

test('a decision does not end before it was carried out, nor before or in an interruption of it', async () => {
	const { officer, personId } = await place('Ordningsby')
	const decisionId = await decideSample(officer, personId, '2026-05-01')
	const ended = async (onDay: string) => {
		const answer = await endDecision(officer, { decisionId, onDay, because: 'need-ceased' })
		return answer.is === 'refused' ? answer.refusal.because : answer.is
	}
	valueIn(await carryOutDecision(officer, { decisionId, onDay: '2026-05-10' }))
	expect(await ended('2026-05-09')).toBe('before-carried-out')
	valueIn(await interruptDecision(officer, { decisionId, onDay: '2026-06-01' }))
	expect(await ended('2026-05-31')).toBe('before-interrupted')
	valueIn(await resumeDecision(officer, { decisionId, onDay: '2026-07-01' }))
	expect(await ended('2026-06-30')).toBe('days-interrupted-before')
	expect(await ended('2026-07-01')).toBe('done')
})
