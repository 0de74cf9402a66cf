import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { caseWork } from '../../queries/work/case-work.ts'
import { checklistSettings } from '../../queries/work/checklist-settings.ts'
import { openSampleCase } from '../../samples.ts'
import { closeCase } from '../close-case.ts'
import { recordContactAttempt } from '../record-contact-attempt.ts'
import { saveChecklist } from './save-checklist.ts'
import { tickChecklistItem } from './tick-checklist-item.ts'
import { untickChecklistItem } from './untick-checklist-item.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Listköping')
const officer = town.as('officer')
const administrator = town.as('administrator')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

let doors = 0
const openReady = async () => {
	const caseId = await openSampleCase(officer, { address: `Listgatan ${++doors}`, children: 'no' })
	const contact = { caseId, kind: 'phone', result: 'reached', onDay: caseDay, debtAdviceOffered: 'yes' }
	valueIn(await recordContactAttempt(officer, contact))
	return caseId
}
const caseDay = '2026-10-12'
const itemIn = async (caseId: string, code: string) =>
	valueIn(await caseWork(officer, { caseId })).checklist.items.find((item) => item.code === code)

test('an item is ticked, not needed for a reason, and opened again; a call is known by itself', async () => {
	const caseId = await openReady()
	expect(await itemIn(caseId, 'called-or-texted')).toMatchObject({ state: 'known' })
	const tick = { caseId, code: 'interpreter' }
	expect(await tickChecklistItem(officer, { ...tick, state: 'not-needed' })).toMatchObject({
		is: 'bad-input',
		faults: [{ path: 'note', problem: 'required' }],
	})
	valueIn(await tickChecklistItem(officer, { ...tick, state: 'not-needed', note: 'Talar svenska' }))
	expect(await itemIn(caseId, 'interpreter')).toMatchObject({
		...{ state: 'not-needed', note: 'Talar svenska', tickedOn: caseDay, tickedBy: 'Prov officer' },
	})
	valueIn(await untickChecklistItem(officer, tick))
	expect(await itemIn(caseId, 'interpreter')).toMatchObject({ state: 'open', tickedOn: null })
	expect(await tickChecklistItem(officer, { caseId, code: 'own-9-9', state: 'done' })).toEqual({
		is: 'missing',
	})
})

test("the municipality's own required item blocks closing in cases opened from the next day on, and in no running one", async () => {
	const running = await openReady()
	const items = [
		{ code: 'children-asked', phase: 'intake', applies: 'always', use: 'require' },
		{ code: 'school', phase: 'child', applies: 'children', use: 'leave-out' },
		{ phase: 'contact', applies: 'arrears', use: 'require', said: 'Ringt kommunens boendestödjare' },
	]
	expect((await saveChecklist(officer, { items })).is).toBe('forbidden')
	expect(valueIn(await saveChecklist(administrator, { items }))).toEqual({
		...{ number: 2, inForceFrom: '2026-10-13' },
	})
	// Saved once more the same day it is still the second version: nobody follows it yet.
	expect(valueIn(await saveChecklist(administrator, { items })).number).toBe(2)
	expect(valueIn(await checklistSettings(officer, {}))).toMatchObject({
		...{ mayKeep: false, followedNow: 1, latest: { number: 2, decidedBy: 'Prov administrator' } },
	})

	clock.set(instant('2026-10-13T07:00:00Z'))
	const begun = await openReady()
	expect(valueIn(await caseWork(officer, { caseId: running })).checklist.version).toBe(1)
	const { checklist } = valueIn(await caseWork(officer, { caseId: begun }))
	expect(checklist).toMatchObject({ version: 2, openRequired: ['own-2-2'] })
	expect(checklist.items.map(({ code }) => code)).toEqual(['children-asked', 'own-2-2'])

	expect((await closeCase(officer, { caseId: running, outcome: 'paid_by_tenant' })).is).toBe('done')
	const close = () => closeCase(officer, { caseId: begun, outcome: 'paid_by_tenant' })
	expect(await close()).toEqual(refused('checklist-open'))
	valueIn(await tickChecklistItem(officer, { caseId: begun, code: 'own-2-2', state: 'done' }))
	expect((await close()).is).toBe('done')
	expect(await tickChecklistItem(officer, { caseId: begun, code: 'own-2-2', state: 'done' })).toEqual(
		refused('case-closed'),
	)
	clock.set(instant('2026-10-12T07:00:00Z'))
})

test("a neighbour's officer and landlords neither read nor tick", async () => {
	const caseId = await openReady()
	const neighbour = (await sampleMunicipality(house, 'Granköping')).as('officer')
	expect(await caseWork(neighbour, { caseId })).toEqual({ is: 'missing' })
	expect(await tickChecklistItem(neighbour, { caseId, code: 'interpreter', state: 'done' })).toEqual({
		is: 'missing',
	})
	expect((await caseWork(town.as('landlord'), { caseId })).is).toBe('forbidden')
	expect(valueIn(await checklistSettings(neighbour, {})).followedNow).toBe(1)
})
