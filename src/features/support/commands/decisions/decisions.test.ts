import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { makeDelegatedList } from '../../../eviction-prevention/commands/debt/delegation/make-delegated-list.ts'
import { delegatedDecisions } from '../../../eviction-prevention/queries/debt/delegated-decisions.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { decideSample, delegateSupportSample, samplePerson } from '../../samples.ts'
import { carryOutDecision } from './carry-out-decision.ts'
import { decideSupport } from './decide-support.ts'
import { interruptDecision } from './interrupt-decision.ts'
import { resumeDecision } from './resume-decision.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Beslutsköping')
const officer = town.as('officer')
await delegateSupportSample(officer)
const personId = await samplePerson(officer)
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

const granted = {
	personId,
	about: 'housing',
	outcome: 'granted',
	legalBasis: 'SoL 11:1',
	reasons: 'Saknar bostad.',
}
const decided = async (otherwise: object = {}) =>
	await decideSupport(officer, { ...granted, decidedOn: '2026-06-01', ...otherwise })

describe('a decision of support', () => {
	test('is numbered within its year', async () => {
		const first = valueIn(await decided({ decidedOn: '2025-09-01' }))
		const second = valueIn(await decided({ decidedOn: '2025-09-02' }))
		expect([first.decisionNumber, second.decisionNumber]).toEqual(['B 2025-0001', 'B 2025-0002'])
	})

	test('rests on a paragraph in force that day', async () => {
		expect(await decided({ legalBasis: 'SoL 99:1' })).toEqual(refused('legal-basis-unknown'))
		expect(await decided({ legalBasis: 'SoL 2001 4:1' })).toEqual(refused('legal-basis-replaced'))
		expect(await decided({ decidedOn: '2025-06-01' })).toEqual(refused('legal-basis-not-yet'))
		expect(await decided({ legalBasis: 'SoL 2001 4:1', decidedOn: '2025-06-01' })).toMatchObject({
			is: 'done',
		})
	})

	test('is made by an item of the order of delegation, or by the committee in its minutes', async () => {
		const coordinator = town.as('coordinator')
		const { actorId } = coordinator.actor
		expect(await decided({ decidedBy: actorId })).toEqual(refused('not-delegated'))
		expect(await decided({ decidedBy: town.as('strategist').actor.actorId })).toEqual(
			refused('decider-not-in-case-work'),
		)
		expect(await decided({ decidedBy: 'committee' })).toMatchObject({ faults: [{ path: 'minutes' }] })
		expect(await decided({ decidedBy: 'committee', minutes: '§ 41' })).toMatchObject({ is: 'done' })
	})

	test('has days that go together', async () => {
		const faults = async (otherwise: object) => await decided(otherwise)
		expect(await faults({ appliedOn: '2026-06-02' })).toMatchObject({ faults: [{ path: 'appliedOn' }] })
		expect(await faults({ periodFrom: '2026-07-01', periodTo: '2026-06-30' })).toMatchObject({
			faults: [{ path: 'periodTo', problem: 'ends-before-it-begins' }],
		})
		expect(await faults({ notifiedOn: '2026-05-31' })).toMatchObject({ faults: [{ path: 'notifiedOn' }] })
		expect(await faults({ decidedOn: '2026-10-13' })).toMatchObject({
			faults: [{ path: 'decidedOn', problem: 'date-in-future' }],
		})
	})

	test('is not made for somebody of another municipality', async () => {
		const elsewhere = await sampleMunicipality(house, 'Grannköping')
		const neighbour = await samplePerson(elsewhere.as('officer'))
		expect(await decided({ personId: neighbour })).toEqual({ is: 'missing' })
	})
})

describe('what was granted', () => {
	test('is carried out once, from the day of the decision at the earliest', async () => {
		const decisionId = await decideSample(officer, personId, '2026-06-01')
		expect(await carryOutDecision(officer, { decisionId, onDay: '2026-05-31' })).toEqual(
			refused('before-decided'),
		)
		valueIn(await carryOutDecision(officer, { decisionId, onDay: '2026-07-01' }))
		expect(await carryOutDecision(officer, { decisionId, onDay: '2026-07-02' })).toEqual(
			refused('already-carried-out'),
		)
		const refusedOne = await decideSample(officer, personId, '2026-06-01', { outcome: 'refused' })
		expect(await carryOutDecision(officer, { decisionId: refusedOne, onDay: '2026-07-01' })).toEqual(
			refused('decision-refused'),
		)
	})

	test('is interrupted only while it is given, and taken up again after that', async () => {
		const decisionId = await decideSample(officer, personId, '2026-06-01')
		const on = (onDay: string) => ({ decisionId, onDay })
		expect(await interruptDecision(officer, on('2026-06-10'))).toEqual(refused('not-carried-out'))
		expect(await resumeDecision(officer, on('2026-06-10'))).toEqual(refused('not-interrupted'))
		valueIn(await carryOutDecision(officer, on('2026-06-10')))
		expect(await interruptDecision(officer, on('2026-06-09'))).toEqual(refused('before-carried-out'))
		valueIn(await interruptDecision(officer, on('2026-07-01')))
		expect(await interruptDecision(officer, on('2026-07-02'))).toEqual(refused('already-interrupted'))
		expect(await resumeDecision(officer, on('2026-06-30'))).toEqual(refused('before-interrupted'))
		valueIn(await resumeDecision(officer, on('2026-08-01')))
		expect(await interruptDecision(officer, on('2026-07-15'))).toEqual(refused('days-interrupted-before'))
		valueIn(await interruptDecision(officer, on('2026-09-01')))
	})
})

test('decisions by delegation are told to the committee in the same list as those of eviction cases, without a name', async () => {
	const place = await sampleMunicipality(house, 'Nämndköping')
	await delegateSupportSample(place.as('officer'))
	const somebody = await samplePerson(place.as('officer'))
	await decideSample(place.as('officer'), somebody, '2026-09-01', { about: 'housing-support' })
	await decideSample(place.as('officer'), somebody, '2026-09-02', { decidedBy: 'committee', minutes: '§ 7' })
	const manager = place.as('unit-manager')
	const waiting = valueIn(await delegatedDecisions(manager, {})).decisions
	expect(waiting).toMatchObject([{ number: 'B 2026-0001', kind: 'housing-support', legalBasis: 'SoL 11:1' }])
	const told = { meetingOn: '2026-10-20', decidedUntil: '2026-10-12' }
	const { listId } = valueIn(await makeDelegatedList(manager, told))
	expect(valueIn(await delegatedDecisions(manager, { listId })).decisions).toHaveLength(1)
	expect(valueIn(await delegatedDecisions(manager, {})).decisions).toEqual([])
	expect(await delegatedDecisions(place.as('officer'), {})).toEqual({ is: 'forbidden' })
})
