import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { matchNotice } from '../../../eviction-prevention/commands/match-notice.ts'
import { receiveNotice } from '../../../eviction-prevention/commands/receive-notice.ts'
import { giveTask } from '../../../eviction-prevention/commands/work/give-task.ts'
import { newNotices } from '../../../eviction-prevention/queries/new-notices.ts'
import { openSampleCase } from '../../../eviction-prevention/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { myWork } from '../my-work.ts'
import { digestCounts } from './digest-counts.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Antalsby')
const officer = town.as('officer')
const counts = async () => valueIn(await digestCounts(officer, {}))

const notice = {
	...{ flatIn: 'this-municipality', kind: 'arrears', tenant: 'Jenny Åkerlund', address: 'Skeppargatan 12' },
	...{ dwelling: '1203', rooms: '3', children: 'unknown', account: '555-0142', served: 'not-yet' },
	debts: [{ dueOn: '2026-08-31', amount: '9 120' }],
}

test('new notices are counted as the list tells them', async () => {
	expect((await counts()).notices).toBe(0)
	const { noticeId } = valueIn(await receiveNotice(town.as('landlord'), notice))
	await matchNotice(house, { municipalityId: town.municipalityId, noticeId })
	expect((await counts()).notices).toBe(1)
	expect(valueIn(await newNotices(officer, {})).notices).toHaveLength(1)
})

test('tasks of one’s own have a line of their own, also in a colleague’s case', async () => {
	const colleague = await town.another('officer')
	const caseId = await openSampleCase(colleague, { address: 'Tallvägen 8' })
	const before = await counts()
	const task = { caseId, what: 'Ring Jenny', dueOn: '2026-10-14', givenTo: officer.actor.actorId }
	valueIn(await giveTask(colleague, task))
	expect(await counts()).toEqual({ ...before, tasks: before.tasks + 1 })
})

test('together the lines are what My work shows for today and this week, and no case is said to have been read', async () => {
	await openSampleCase(officer, { address: 'Norra kajen 4' })
	const { overdue, today, week, checks, tasks } = await counts()
	const page = valueIn(await myWork(officer, {}))
	expect(overdue + today + week + checks + tasks).toBe(page.today.length + page.week.length)
	const read = await withSql(databaseUrl, (sql) =>
		sql.rows<{ ids: number }>(
			`select coalesce(sum(cardinality(subject_ids)), 0)::int as ids from audit.entry
			where name in ('digestCounts', 'daysOfMatters', 'conferenceTaskDays')`,
		),
	)
	expect(read).toEqual([{ ids: 0 }])
})
