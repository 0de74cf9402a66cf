import { expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { timesEntered } from '../../../../tests/support/purposes.ts'
import { valueIn } from '../../../platform/answer.ts'
import { addSampleChild, openSampleCase, recordSampleDate } from '../../eviction-prevention/samples.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { myWork } from './my-work.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')

test('nothing to do is said so', async () => {
	const colleague = await town.another('officer')
	expect(valueIn(await myWork(colleague, {}))).toMatchObject({
		today: [],
		week: [],
		waiting: [],
		nextOn: null,
	})
})

test("the authority's notice is first today, a deadline stands in its week, and what the landlord owes waits", async () => {
	const officer = await town.another('officer')
	const told = await openSampleCase(officer, { address: 'Norra kajen 4', children: 'no' })
	await recordSampleDate(officer, told, 'authority-told', '2026-10-12')
	const running = await openSampleCase(officer, { address: 'Skeppargatan 12' })
	const childId = await addSampleChild(officer, running)
	await recordSampleDate(officer, running, 'board-told', '2026-09-22')
	await recordSampleDate(officer, running, 'served', '2026-09-24')
	const unserved = await openSampleCase(officer, { address: 'Tallvägen 8', children: 'unknown' })
	await recordSampleDate(officer, unserved, 'board-told', '2026-10-09')

	const { today, week, waiting, nextDeadline } = valueIn(await myWork(officer, {}))
	expect(today[0]).toMatchObject({ what: 'confirm-to-authority', title: { caseId: told }, legal: true })
	expect(today.map((matter) => matter.what)).toContain('answer-children')
	expect(week.map((matter) => [matter.what, matter.on])).toContainEqual(['assume-liability', '2026-10-15'])
	expect(week.find((matter) => matter.what === 'child-talk')).toMatchObject({
		to: `/evictions/${running}/child-talk?child=${childId}`,
		child: { name: 'Tilde', age: 14 },
	})
	expect(waiting.map((matter) => matter.title.caseId)).toEqual([unserved, told])
	expect(nextDeadline).toBe('2026-10-12')
})

test("a colleague's cases are not in it, and it is for case work only", async () => {
	const officer = await town.another('officer')
	await openSampleCase(officer, { address: 'Sjögatan 3' })
	const { today, week, waiting } = valueIn(await myWork(await town.another('officer'), {}))
	expect([...today, ...week, ...waiting]).toEqual([])
	expect(await myWork(town.as('strategist'), {})).toEqual({ is: 'forbidden' })
})

test('what stands on the desk is asked for together: nothing there speaks for another purpose', async () => {
	const officer = await town.another('officer')
	await addSampleChild(officer, await openSampleCase(officer, { address: 'Kvarngatan 5' }))
	for (const caller of [officer, town.as('unit-manager')]) {
		expect(await timesEntered(caller, (heard) => myWork(heard, {}))).toBe(1)
	}
})
