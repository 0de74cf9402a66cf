import { expect, test } from 'vitest'
import { table } from '../inventory/table.ts'
import { gatherRows, type KeptRow } from './gather-rows.ts'

const tables = [
	table('person', 'person', { fact: 'protection' }),
	table('plan', 'person', { leads: ['person_id>person'], words: 'said' }),
	table('goal', 'person', { leads: ['plan_id>plan'], words: 'said' }),
	table('touched', 'person', { leads: ['person_id>person', 'matter_id>matter'] }),
	table('child', 'person', { leads: ['child_id>person', 'matter_id>matter'] }),
	table('matter', 'person', { leads: ['id>touched.matter_id', 'id>child.matter_id'], words: 'said' }),
]
const me = 'p-me'

type Kept = Readonly<Record<string, readonly KeptRow[]>>

async function said(now: Kept, earlier: Kept): Promise<unknown[]> {
	const rows = await gatherRows(tables, [me], (name, by, ids, how) =>
		Promise.resolve(
			((how.earlier ? earlier : now)[name] ?? []).filter((row) => ids.includes(String(row[by]))),
		),
	)
	return rows.map(({ row }) => row.said).filter((words) => words !== undefined)
}

const people = { person: [{ id: me }] }

test('what only history still holds is found, and what hung under it', async () => {
	const gone = {
		plan: [{ id: 'plan-1', person_id: me, said: 'a plan that was taken away', recorded_to: '2026-01-01' }],
		goal: [{ id: 'goal-1', plan_id: 'plan-1', said: 'its goal', recorded_to: '2026-01-01' }],
	}
	expect(await said(people, gone)).toEqual(['a plan that was taken away', 'its goal'])
})

test('what stands with somebody else now gives its earlier row, and nothing of what hangs under it there', async () => {
	const now = {
		...people,
		plan: [{ id: 'plan-1', person_id: 'p-other', said: 'theirs' }],
		goal: [{ id: 'goal-1', plan_id: 'plan-1', said: 'their goal' }],
	}
	const earlier = { plan: [{ id: 'plan-1', person_id: me, said: 'once mine', recorded_to: '2026-01-01' }] }
	expect(await said(now, earlier)).toEqual(['once mine'])
})

test('earlier rows are found by each way that leads to them, also where two go by the same column', async () => {
	const now = {
		...people,
		child: [{ id: 'c-1', child_id: me, matter_id: 'm-1' }],
		matter: [{ id: 'm-1', said: 'now' }],
	}
	const earlier = { matter: [{ id: 'm-1', said: 'before', recorded_to: '2026-01-01' }] }
	expect(await said(now, earlier)).toEqual(['now', 'before'])
})
