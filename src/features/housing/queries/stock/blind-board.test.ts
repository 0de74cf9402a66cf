import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { moveIn } from '../../commands/stays/move-in.ts'
import { moveOut } from '../../commands/stays/move-out.ts'
import { endBedAside } from '../../commands/stock/end-bed-aside.ts'
import { setBedAside } from '../../commands/stock/set-bed-aside.ts'
import { sampleBed, sampleProperty } from '../../samples.ts'
import { bedBoard } from './bed-board.ts'
import { bedPage } from './bed-page.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Blindköping')
const officer = town.as('officer')
const flats = await sampleProperty(officer, town.unitId, 'Lägenheterna', { turnaroundDays: 2 })
const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)

const bed = (name: string) => sampleBed(officer, flats.dwellingId, name)
const hide = (personId: string) =>
	protectPerson(officer, { personId, protection: 'confidentiality', source: 'Skatteverket' })
const lives = async (bedId: string, days: object) => {
	const personId = await sampleHomelessPerson(officer)
	const stay = { bedId, personId, form: 'supported-housing', ...days }
	return { personId, ...valueIn(await moveIn(officer, stay)) }
}

/** All that the board and the bed's page say of a bed, without what it is called and the ids of its uses. */
async function said(caller: Caller, bedId: string): Promise<string> {
	const board = valueIn(await bedBoard(caller, { from: '2026-10-05' }))
	const row = board.properties.flatMap(({ beds }) => beds).find(({ id }) => id === bedId)
	const { uses } = valueIn(await bedPage(caller, { bedId }))
	const plain = JSON.stringify([row?.state, row?.pieces, uses.map(({ useId: _, ...use }) => use)])
	return plain
}

const [held, hidden, ready] = [await bed('Hållen'), await bed('Dold'), await bed('Färdig')]
const days = { startsOn: '2026-10-01', endsOn: '2026-11-20' }
valueIn(await setBedAside(officer, { bedId: held, use: 'held', ...days, reason: 'Visning', cost: '100' }))
const guarded = await lives(hidden, { startsOn: '2026-10-01', plannedEndOn: '2026-11-20' })
valueIn(await hide(guarded.personId))
const colleague = await town.another('officer')

test('who is protected looks on the board and on the bed’s page exactly as a bed that is kept', async () => {
	expect(await said(colleague, hidden)).toBe(await said(colleague, held))
	expect(await said(colleague, hidden)).toContain('unavailable')
	expect(await said(colleague, hidden)).not.toContain('"stay"')
})

test('another unit’s people are not told by name, nor that it is they who keep the bed', async () => {
	const other = await bed('Annan')
	const { stayId } = await lives(other, { startsOn: '2026-10-01', plannedEndOn: '2026-11-20' })
	const elsewhere = await town.another('officer', { unit: 'new' })
	expect(await said(elsewhere, other)).toBe(await said(elsewhere, held))
	expect(await said(colleague, other)).toContain(stayId)
})

test('a bed made ready after somebody hidden tells nobody that somebody lived there', async () => {
	const { personId, stayId } = await lives(ready, { startsOn: '2026-10-01' })
	const left = { endReason: 'own-wish', destination: 'unknown' }
	valueIn(await moveOut(officer, { stayId, endsOn: '2026-10-11', ...left }))
	const before = await said(colleague, ready)
	expect(before).toContain('turnaround')
	valueIn(await hide(personId))
	const now = await said(colleague, ready)
	expect(now).toContain('"kind":"unavailable","startsOn":"2026-10-05","endsOn":"2026-10-13"')
	expect(now).not.toContain('turnaround')
})

test('the nights of a board are the same whether a bed is kept or lived in by somebody hidden', async () => {
	const { nights } = valueIn(await bedBoard(colleague, { from: '2026-10-14', nights: '7' }))
	const { capacity, ...others } = nights
	expect(Object.values(others).reduce((sum, one) => sum + one, 0)).toBe(capacity)
	expect(nights.held).toBe(14)
})

test('what is not one’s to know is not ended either, and is told to nobody elsewhere', async () => {
	const { uses } = valueIn(await bedPage(colleague, { bedId: hidden }))
	const useId = uses[0]?.useId ?? ''
	expect(told(await endBedAside(colleague, { useId, endsOn: '2026-10-20' }))).toBe('use-not-changed')
	const neighbour = await sampleMunicipality(house, 'Grannköping')
	expect(told(await endBedAside(neighbour.as('officer'), { useId, endsOn: '2026-10-20' }))).toBe('missing')
})
