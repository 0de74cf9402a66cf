import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../../tests/support/house.ts'
import { valueIn } from '../../../../../platform/answer.ts'
import { printDocument } from '../../../../../platform/documents/print.ts'
import type { Caller } from '../../../../../platform/house.ts'
import { sampleMunicipality } from '../../../../organisation/samples.ts'
import { caseFile } from '../../../queries/case-file.ts'
import { delegatedDecisions } from '../../../queries/debt/delegated-decisions.ts'
import { delegationOrder } from '../../../queries/debt/delegation-order.ts'
import { delegateSample, openSampleCase } from '../../../samples.ts'
import { spokenIn } from '../../../screens/debt/consultation/spoken.ts'
import { delegatedPaper } from '../../../screens/debt/delegated/delegated-paper.ts'
import { recordDecision } from '../../record-decision.ts'
import { endDelegation } from './end-delegation.ts'
import { makeDelegatedList } from './make-delegated-list.ts'
import { recordDelegation } from './record-delegation.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Delegationsköping')
const officer = town.as('officer')
const manager = town.as('unit-manager')
await delegateSample(town.as('administrator'), { limit: '40 000' })
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

let doors = 0
async function decided(otherwise: object = {}) {
	const caseId = await openSampleCase(officer, { address: `Delegationsgatan ${++doors}` })
	const answer = await recordDecision(officer, {
		...{ caseId, kind: 'assume-liability', legalBasis: 'JB 12:44', decidedOn: '2026-10-05' },
		...{ periodFrom: '2026-10-01', periodTo: '2026-12-31' },
		...{ amount: '18 640', reasons: 'Barnen ska bo kvar.' },
		...otherwise,
	})
	return { caseId, answer }
}

describe('the written assumption of liability (JB 12:44, domain.md 2.1 step 7)', () => {
	test('needs an amount and its time', async () => {
		expect((await decided({ amount: undefined })).answer).toEqual(refused('amount-missing'))
		expect((await decided({ periodTo: undefined })).answer).toMatchObject({ faults: [{ path: 'periodTo' }] })
	})

	test('is not posted before it is decided', async () => {
		const { answer } = await decided({ letterPostedOn: '2026-09-06' })
		expect(answer).toMatchObject({ faults: [{ path: 'letterPostedOn', problem: 'posted-before-decided' }] })
	})

	test('stops the clock from the day the letter is posted, not from the decision', async () => {
		const dates = async (caseId: string) =>
			valueIn(await caseFile(officer, { caseId })).dates.filter(({ kind }) => kind === 'liability-assumed')
		expect(await dates((await decided()).caseId)).toEqual([])
		expect(await dates((await decided({ letterPostedOn: '2026-10-06' })).caseId)).toMatchObject([
			{ onDay: '2026-10-06', source: 'own' },
		])
	})

	test('a guarantee has an amount too', async () => {
		const guarantee = { kind: 'guarantee', legalBasis: 'SoL 12:1', amount: undefined }
		expect((await decided(guarantee)).answer).toEqual(refused('amount-missing'))
	})
})

describe('the committee’s order of delegation (readers: case officer 8)', () => {
	const again = async (caseId: string, otherwise: object = {}) =>
		await recordDecision(officer, {
			...{ caseId, kind: 'assume-liability', legalBasis: 'JB 12:44', decidedOn: '2026-10-05' },
			...{ periodFrom: '2026-10-01', periodTo: '2026-12-31', amount: '18 640', reasons: 'x', ...otherwise },
		})

	test('holds for everything in force in the case together, not decision by decision', async () => {
		const { caseId } = await decided({ amount: '39 000' })
		expect(await again(caseId, { amount: '39 000' })).toEqual({
			...{ is: 'refused' },
			refusal: expect.objectContaining({ because: 'over-delegation-limit', limit: 40_000, before: 39_000 }),
		})
		valueIn(await again(caseId, { amount: '1 000' }))
		expect(await again(caseId, { amount: '1' })).toEqual(refused('over-delegation-limit'))
	})

	test('is looked up by the decider’s role on the day of the decision', async () => {
		expect((await decided({ amount: '40 001' })).answer).toEqual(refused('over-delegation-limit'))
		expect((await decided({ decidedBy: manager.actor.actorId })).answer).toEqual(refused('not-delegated'))
		expect((await decided({ decidedOn: '2025-12-31' })).answer).toEqual(refused('not-delegated'))
		const guarantee = { kind: 'guarantee', legalBasis: 'SoL 12:1' }
		expect((await decided(guarantee)).answer).toEqual(refused('not-delegated'))
	})

	test('a landlord’s representative, or a neighbour’s officer, decides nothing', async () => {
		const neighbour = (await sampleMunicipality(house, 'Grannsta')).as('officer')
		for (const { actor } of [town.as('landlord'), town.as('administrator'), neighbour]) {
			expect((await decided({ decidedBy: actor.actorId })).answer).toEqual(
				refused('decider-not-in-case-work'),
			)
		}
	})

	test('the committee itself decides above it, and says where that stands in its minutes', async () => {
		const million = { decidedBy: 'committee', amount: '1 000 000' }
		expect((await decided(million)).answer).toMatchObject({ faults: [{ path: 'minutes' }] })
		const { caseId, answer } = await decided({ ...million, minutes: '§ 84' })
		valueIn(answer)
		expect(valueIn(await caseFile(officer, { caseId })).decisions).toMatchObject([
			{ decidedBy: null, delegation: null, minutes: '§ 84' },
		])
	})

	test('is kept by the administrator; a new item takes over from its first day', async () => {
		const administrator = (await sampleMunicipality(house, 'Ordningsköping')).as('administrator')
		const item = { decisionKind: 'guarantee', role: 'unit-manager', point: '5.1', validFrom: '2026-01-01' }
		expect(await recordDelegation(manager, item)).toEqual({ is: 'forbidden' })
		valueIn(await recordDelegation(administrator, item))
		expect(await recordDelegation(administrator, item)).toEqual(refused('delegation-begins-later'))
		valueIn(await recordDelegation(administrator, { ...item, limit: '25 000', validFrom: '2026-07-01' }))
		const { items } = valueIn(await delegationOrder(administrator, {}))
		expect(items).toMatchObject([
			{ validFrom: '2026-07-01', validTo: null, limitOre: 2_500_000, holds: true },
			{ validFrom: '2026-01-01', validTo: '2026-07-01', limitOre: null, holds: false },
		])
		const end = { delegationId: items[0]?.id, validTo: '2026-07-01' }
		expect(await endDelegation(administrator, end)).toMatchObject({ faults: [{ path: 'validTo' }] })
		valueIn(await endDelegation(administrator, { ...end, validTo: '2026-10-01' }))
		expect(valueIn(await delegationOrder(administrator, {})).items.some(({ holds }) => holds)).toBe(false)
	})
})

describe('the list of delegated decisions', () => {
	test('tells each decision to one meeting, by case number and without names', async () => {
		await decided({ decidedOn: '2026-10-11' })
		const before = valueIn(await delegatedDecisions(manager, {}))
		const told = { meetingOn: '2026-11-18', decidedUntil: '2026-10-10' }
		const { listId } = valueIn(await makeDelegatedList(manager, told))
		const list = valueIn(await delegatedDecisions(manager, { listId }))
		expect(list.decisions.every(({ decidedOn }) => decidedOn <= '2026-10-10')).toBe(true)
		const after = valueIn(await delegatedDecisions(manager, {}))
		expect(after.decisions).toHaveLength(before.decisions.length - list.decisions.length)
		expect(JSON.stringify(list)).not.toMatch(/Åkerlund|Delegationsgatan|Barnen/)
		expect(await makeDelegatedList(manager, { ...told, decidedUntil: '2026-10-12' })).toEqual(
			refused('meeting-has-a-list'),
		)
		const paper = delegatedPaper(list, spokenIn('sv'))
		expect(Buffer.from((await printDocument(paper, 'docx')).slice(0, 2)).toString()).toBe('PK')
	})

	test('is the committee’s: it tells the decisions of every unit, and whoever leads one reads them all', async () => {
		const place = await sampleMunicipality(house, 'Tvåenhetsköping')
		await delegateSample(place.as('administrator'))
		const beside = await place.another('officer', { unit: 'new' })
		const besidesManager = await place.another('unit-manager', { unit: 'new' })
		for (const caller of [place.as('officer'), beside]) {
			const caseId = await openSampleCase(caller, { address: `Enhetsgatan ${++doors}` })
			valueIn(
				await recordDecision(caller, {
					...{ caseId, kind: 'assume-liability', legalBasis: 'JB 12:44', decidedOn: '2026-10-05' },
					...{ periodFrom: '2026-10-01', periodTo: '2026-12-31', amount: '100', reasons: 'x' },
				}),
			)
		}
		const told = { meetingOn: '2026-11-18', decidedUntil: '2026-10-10' }
		const { listId } = valueIn(await makeDelegatedList(place.as('unit-manager'), told))
		const shown = async (caller: Caller) => valueIn(await delegatedDecisions(caller, { listId })).decisions
		const own = await shown(place.as('unit-manager'))
		expect(own.map(({ to }) => to === null)).toEqual([false, true])
		expect((await shown(besidesManager)).map(({ to }) => to)).toEqual([null, null])
		expect(valueIn(await delegatedDecisions(besidesManager, {})).decisions).toEqual([])
	})

	test('says when nothing waits, and is made by those who lead the work', async () => {
		const empty = await sampleMunicipality(house, 'Tomköping')
		const told = { meetingOn: '2026-11-18', decidedUntil: '2026-10-10' }
		expect(await makeDelegatedList(empty.as('unit-manager'), told)).toEqual(refused('nothing-to-tell'))
		expect(await makeDelegatedList(officer, told)).toEqual({ is: 'forbidden' })
		expect(await delegatedDecisions(town.as('landlord'), {})).toEqual({ is: 'forbidden' })
	})
})
