import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { withSql } from '../../../../tests/support/sql.ts'
import { instant } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { assignCase } from '../commands/assign-case.ts'
import { recordAbsence } from '../commands/authorities/record-absence.ts'
import { closeCase } from '../commands/close-case.ts'
import { recordContactAttempt } from '../commands/record-contact-attempt.ts'
import { recordNoTalkReason } from '../commands/record-no-talk-reason.ts'
import { giveTask } from '../commands/work/give-task.ts'
import { addSampleChild, openSampleCase } from '../samples.ts'
import { officerMatters } from './officer-matters.ts'
import { unansweredChecks } from './unanswered-checks.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Arvköping')
const officer = town.as('officer')
const manager = town.as('unit-manager')
const colleague = await town.another('officer')
let caseId = ''

const mattersOf = async (caller: Caller) =>
	valueIn(await officerMatters(caller, {})).matters.filter(({ title }) => title.caseId === caseId)
const checksOf = async (caller: Caller) =>
	(await mattersOf(caller)).filter(({ kind }) => kind === 'follow-up')

// An evicted family, closed, with two and eight weeks to come, and a task with a colleague.
beforeAll(async () => {
	caseId = await openSampleCase(officer, { address: 'Arvgatan 1', children: 'yes', ground: 'disturbance' })
	const childId = await addSampleChild(officer, caseId)
	const onDay = '2026-10-12'
	valueIn(await recordNoTalkReason(officer, { caseId, childId, reason: 'guardian-said-no', onDay }))
	valueIn(await recordContactAttempt(officer, { caseId, kind: 'phone', result: 'reached', onDay }))
	const { actorId } = colleague.actor
	valueIn(await giveTask(officer, { caseId, what: 'Ring mamman', givenTo: actorId, dueOn: '2026-10-20' }))
	const evicted = { outcome: 'evicted_with_children', evictedOn: onDay, deviationReasons: 'Inget hem fanns.' }
	valueIn(await closeCase(officer, { caseId, ...evicted }))
	clock.set(instant('2026-11-20T08:00:00Z'))
})

test('a task given to a colleague stays on their work though the case has closed', async () => {
	expect(await mattersOf(colleague)).toMatchObject([
		{ what: 'case-task', task: 'Ring mamman', insteadOf: null },
	])
})

describe('checks of a closed case', () => {
	test('are the officer’s own while they are there', async () => {
		expect(await checksOf(officer)).not.toEqual([])
		expect(await checksOf(manager)).toEqual([])
	})

	test('after the day that is looked at are a day to come, and told of nobody', async () => {
		const { matters, nextCheckOn, shown } = valueIn(
			await officerMatters(officer, { checksUntil: '2026-11-30' }),
		)
		expect(matters.map(({ on }) => on)).toEqual(['2026-10-26'])
		expect(nextCheckOn).toBe('2026-12-07')
		expect(shown).toContain(caseId)
		const before = valueIn(await officerMatters(officer, { checksUntil: '2026-10-20' }))
		expect(before).toMatchObject({ matters: [], nextCheckOn: '2026-10-26', shown: [] })
	})

	test('are the substitute’s while the officer is off', async () => {
		const off = { staffId: officer.actor.actorId, fromOn: '2026-11-20', untilOn: '2026-11-20' }
		valueIn(await recordAbsence(manager, { ...off, substituteId: colleague.actor.actorId }))
		expect(await checksOf(colleague)).toMatchObject([
			{ what: 'children-after-eviction', insteadOf: 'Prov officer' },
			{ what: 'children-after-eviction' },
		])
		expect(await checksOf(manager)).toEqual([])
	})

	test('are the unit manager’s when the officer has left, until somebody gets the closed case', async () => {
		clock.set(instant('2026-11-23T08:00:00Z'))
		await withSql(databaseUrl, (db) =>
			db.rows(`update named.staff set ended_on = '2026-11-21' where id = $1`, [officer.actor.actorId]),
		)
		expect((await checksOf(manager)).length).toBe(2)
		expect(valueIn(await unansweredChecks(manager, {})).length).toBe(1)
		expect(await checksOf(colleague)).toEqual([])
		valueIn(await assignCase(manager, { caseId, assignedTo: colleague.actor.actorId }))
		expect((await checksOf(colleague)).length).toBe(2)
		expect(await checksOf(manager)).toEqual([])
	})
})
