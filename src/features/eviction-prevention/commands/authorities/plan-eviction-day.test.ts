import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { plainDate as day } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { evictionDaySheet } from '../../queries/authorities/eviction-day-sheet.ts'
import { storedUntil } from '../../rules/authorities/eviction-day.ts'
import { addSampleChild, openSampleCase } from '../../samples.ts'
import { planEvictionDay } from './plan-eviction-day.ts'
import { registerMessage } from './register-message.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const answers = {
	...{ childrenAtHome: 'no', homeEmpty: 'no', tonight: 'municipal-home', keys: 'to-authority' },
	...{ storage: 'by-authority', attendsId: officer.actor.actorId },
}

test('belongings are kept for three months from the eviction (UB 16:6)', () => {
	expect(storedUntil('JB12', day('2026-11-03'))).toBe('2027-02-03')
	expect(storedUntil('JB12', day('2026-11-30'))).toBe('2027-02-28')
})

test('the sheet says when, who attends, where the children are and what nobody has answered', async () => {
	const caseId = await openSampleCase(officer, { address: 'Dörrgatan 1' })
	await addSampleChild(officer, caseId)
	valueIn(
		await registerMessage(officer, {
			...{ caseId, kind: 'eviction-date', receivedOn: '2026-10-12', channel: 'letter', reference: 'K 1-26' },
			...{ plannedOn: '2026-11-03', plannedTime: '09:30' },
		}),
	)
	const before = valueIn(await evictionDaySheet(officer, { caseId }))
	expect(before).toMatchObject({ on: '2026-11-03', plannedTime: '09:30', storedUntil: '2027-02-03' })
	expect(before.gaps).toEqual(['attends', 'children', 'home-empty', 'tonight', 'keys', 'storage'])
	valueIn(await planEvictionDay(officer, { caseId, ...answers, childrenWith: 'mormor' }))
	valueIn(
		await planEvictionDay(officer, { caseId, ...answers, childrenWith: 'pappa', storageNote: 'En katt' }),
	)
	const after = valueIn(await evictionDaySheet(officer, { caseId }))
	expect(after.gaps).toEqual([])
	expect(after.sheet).toMatchObject({
		attends: 'Prov officer',
		childrenWith: 'pappa',
		storageNote: 'En katt',
	})
})

test('where a protected household sleeps is told to nobody without named access', async () => {
	const caseId = await openSampleCase(officer, { address: 'Dörrgatan 2' })
	valueIn(await planEvictionDay(officer, { caseId, ...answers, tonightWhere: 'Hemliga gatan 3' }))
	const { adults } = valueIn(await evictionDaySheet(officer, { caseId }))
	const protection = { protection: 'protected-registration', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, { personId: adults[0]?.personId, ...protection }))
	const colleague = await town.another('officer')
	const seen = JSON.stringify(valueIn(await evictionDaySheet(colleague, { caseId })))
	for (const part of ['Hemliga', 'Dörrgatan', 'Åkerlund']) expect(seen).not.toContain(part)
	expect(JSON.stringify(valueIn(await evictionDaySheet(officer, { caseId })))).toContain('Hemliga')
})
