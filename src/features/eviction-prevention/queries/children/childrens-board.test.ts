import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { assessChildsInterests } from '../../commands/children/assess-childs-interests.ts'
import { followUpChild } from '../../commands/children/follow-up-child.ts'
import { closeCase } from '../../commands/close-case.ts'
import { recordChildTalk } from '../../commands/record-child-talk.ts'
import { recordContactAttempt } from '../../commands/record-contact-attempt.ts'
import { addSampleChild, openSampleCase } from '../../samples.ts'
import { childrensBoard } from './childrens-board.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Tavelköping')
const officer = town.as('officer')
const today = '2026-10-12'
const board = async (as = officer) => valueIn(await childrensBoard(as, {}))

test('shows each child with talk, follow-up and nights in a hotel, whoever cannot wait first', async () => {
	const waiting = await openSampleCase(officer, { address: 'Väntgatan 1', children: 'yes' })
	const coming = await addSampleChild(officer, waiting, { givenName: 'Alva' })
	await openSampleCase(officer, { address: 'Okändgatan 1', children: 'unknown' })
	await openSampleCase(officer, { address: 'Namnlösgatan 1', children: 'yes' })

	const person = { nationalId: '19460823-9986', givenName: 'Berit' }
	const lost = await openSampleCase(officer, {
		...{ ...person, address: 'Hotellgatan 1', children: 'yes', ground: 'disturbance' },
	})
	const child = await addSampleChild(officer, lost, { givenName: 'Sixten', living: 'full' })
	const talk = {
		caseId: lost,
		childId: child,
		heldOn: today,
		legalGround: 'own-contact',
		childsView: 'Vill hem.',
	}
	valueIn(await recordChildTalk(officer, talk))
	const interests = { caseId: lost, childId: child, assessedOn: today, bestInterests: 'Samma skola.' }
	valueIn(await assessChildsInterests(officer, interests))
	valueIn(
		await recordContactAttempt(officer, { caseId: lost, kind: 'phone', result: 'reached', onDay: today }),
	)
	valueIn(
		await closeCase(officer, {
			...{ caseId: lost, outcome: 'evicted_with_children', evictedOn: '2026-09-25' },
			...{ deviationReasons: 'Inget hem fanns.', goesTo: 'hotel-hostel-camping' },
		}),
	)

	const { rows, unnamed } = await board()
	expect(unnamed).toBe(2)
	expect(rows.map(({ childId, need }) => [childId, need])).toEqual([
		[child, 'nights'],
		[coming, 'coming'],
	])
	expect(rows[0]).toMatchObject({
		...{ name: 'Sixten', nights: 17, stillThere: true, level: 'warn', assessed: true },
		...{ talk: { is: 'held', on: today }, followUpOn: '2026-10-09', closedOn: today },
	})
	expect(rows[1]).toMatchObject({ talk: { is: 'missing', dueOn: '2026-10-26' }, nights: 0, assessed: false })

	const check = { followUpId: rows[0]?.followUpId, childId: child, onDay: today, result: 'not-reached' }
	valueIn(await followUpChild(officer, check))
	expect((await board()).rows[0]?.followUpOn).toBe('2026-11-20')
	clock.set(instant('2026-10-27T08:00:00Z'))
	expect((await board()).rows.map(({ need, level }) => [need, level])).toEqual([
		['nights', 'alarm'],
		['late', 'none'],
	])
	clock.set(instant('2026-10-12T07:00:00Z'))
})

test('shows a case longer than half a year while a follow-up of its children is left', async () => {
	clock.set(instant('2027-06-01T08:00:00Z'))
	expect((await board()).rows.map(({ name }) => name)).toContain('Sixten')
	clock.set(instant('2026-10-12T07:00:00Z'))
})

test('is for case work, and shows nobody of another unit or municipality', async () => {
	expect(await childrensBoard(town.as('strategist'), {})).toEqual({ is: 'forbidden' })
	expect((await board(await town.another('officer', { unit: 'none' }))).rows).toEqual([])
	expect((await board((await sampleMunicipality(house, 'Granntavla')).as('officer'))).rows).toEqual([])
})
