import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../../tests/support/house.ts'
import { valueIn } from '../../../../../platform/answer.ts'
import { printDocument } from '../../../../../platform/documents/print.ts'
import { sampleMunicipality } from '../../../../organisation/samples.ts'
import { caseFile } from '../../../queries/case-file.ts'
import { delegatedDecisions } from '../../../queries/debt/delegated-decisions.ts'
import { openSampleCase } from '../../../samples.ts'
import { spokenIn } from '../../../screens/debt/consultation/spoken.ts'
import { delegatedPaper } from '../../../screens/debt/delegated/delegated-paper.ts'
import { recordDecision } from '../../record-decision.ts'
import { makeDelegatedList } from './make-delegated-list.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Delegationsköping')
const officer = town.as('officer')
const manager = town.as('unit-manager')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

let doors = 0
async function decided(otherwise: object = {}) {
	const caseId = await openSampleCase(officer, { address: `Delegationsgatan ${++doors}` })
	const answer = await recordDecision(officer, {
		...{ caseId, kind: 'assume-liability', legalBasis: 'JB 12:44', decidedOn: '2026-10-05' },
		...{ delegation: '4.2', limit: '40 000', amount: '18 640', reasons: 'Barnen ska bo kvar.' },
		...otherwise,
	})
	return { caseId, answer }
}

describe('the written assumption of liability (JB 12:44, domain.md 2.1 step 7)', () => {
	test('needs an amount within the delegation’s limit', async () => {
		expect((await decided({ amount: undefined })).answer).toEqual(refused('amount-missing'))
		expect((await decided({ amount: '40 001' })).answer).toEqual(refused('over-delegation-limit'))
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

	test('says when nothing waits, and is made by those who lead the work', async () => {
		const empty = await sampleMunicipality(house, 'Tomköping')
		const told = { meetingOn: '2026-11-18', decidedUntil: '2026-10-10' }
		expect(await makeDelegatedList(empty.as('unit-manager'), told)).toEqual(refused('nothing-to-tell'))
		expect(await makeDelegatedList(officer, told)).toEqual({ is: 'forbidden' })
		expect(await delegatedDecisions(town.as('landlord'), {})).toEqual({ is: 'forbidden' })
	})
})
