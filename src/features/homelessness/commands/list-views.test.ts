import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { withSql } from '../../../../tests/support/sql.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { enter } from '../../../platform/transaction.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../organisation/samples.ts'
import { registerUnidentified } from '../../people/index.ts'
import { exportedList } from '../queries/exported-list.ts'
import { listViews } from '../queries/list-views.ts'
import { myExports } from '../queries/my-exports.ts'
import { needsInventory } from '../queries/needs-inventory.ts'
import { exportList } from './export-list.ts'
import { noteFactor } from './note-factor.ts'
import { removeListView } from './remove-list-view.ts'
import { saveListView } from './save-list-view.ts'
import { startSpell } from './start-spell.ts'

const { house, databaseUrl } = await testHouse()
let town: SampleMunicipality
let officer: Caller
let follower: Caller

const view = { mode: 'case', name: 'Blir inaktiva', columns: ['name', 'inactive'], sort: 'inactive' }

beforeAll(async () => {
	town = await sampleMunicipality(house)
	officer = town.as('officer')
	follower = await town.another('follow-up', { unit: 'none' })
	for (let n = 0; n < 6; n++) {
		const { personId } = valueIn(await registerUnidentified(officer, { called: `Okänd ${n}`, sex: 'woman' }))
		const spell = { personId, place: 'night-shelter', startsOn: '2026-09-01', contactOn: '2026-09-20' }
		valueIn(await startSpell(officer, spell))
		valueIn(await noteFactor(officer, { personId, code: 'coordinated-plan', fromDay: '2026-09-02' }))
		if (n < 3) valueIn(await noteFactor(officer, { personId, code: 'interpreter', fromDay: '2026-09-02' }))
	}
})

describe('saved views', () => {
	test('are an administrator\u2019s to save, change and remove, and everybody\u2019s to use', async () => {
		expect((await saveListView(officer, view)).is).toBe('forbidden')
		const admin = town.as('administrator')
		const { viewId } = valueIn(await saveListView(admin, { ...view, filters: { due: 'soon' } }))
		expect(valueIn(await listViews(officer, {})).views).toMatchObject([
			{ name: 'Blir inaktiva', columns: ['name', 'inactive'], filters: { due: 'soon' } },
		])
		valueIn(await saveListView(admin, { ...view, viewId, name: 'Snart inaktiva' }))
		expect(await saveListView(admin, { ...view, name: 'Snart inaktiva' })).toMatchObject({
			refusal: { because: 'view-name-taken' },
		})
		const neighbour = await sampleMunicipality(house, 'Grannby')
		expect(valueIn(await listViews(neighbour.as('officer'), {})).views).toEqual([])
		expect((await removeListView(neighbour.as('administrator'), { viewId })).is).toBe('missing')
		valueIn(await removeListView(admin, { viewId }))
		expect(valueIn(await listViews(officer, {})).views).toEqual([])
	})

	test.each([
		[{ columns: ['name', 'causes'] }],
		[{ columns: [] }],
		[{ filters: { place: 'prison' } }],
		[{ filters: { anything: 'else' } }],
		[{ sort: 'code' }],
	])('hold no more than their mode allows: %j', async (other) => {
		expect((await saveListView(town.as('administrator'), { ...view, ...other })).is).toBe('bad-input')
	})

	test('are not written past the command either', async () => {
		const written = house.app.transaction().execute(async (db) => {
			await enter(db, house, officer.actor, 'work')
			const { municipalityId } = town
			const row = { municipalityId, committeeId: town.committeeId, mode: 'case' as const, name: 'Egen' }
			await db
				.insertInto('named.listView')
				.values({ ...row, columns: ['name'], sort: 'name' })
				.execute()
		})
		await expect(written).rejects.toMatchObject({ code: '42501' })
	})
})

describe('a table taken out', () => {
	const asked = {
		reason: 'Underlag till behovsanalysen',
		columns: ['code', 'sex'],
		filters: { sex: 'woman' },
	}

	test('needs a purpose in words, and the right to follow up', async () => {
		expect((await exportList(follower, { ...asked, reason: ' ' })).is).toBe('bad-input')
		expect((await exportList(follower, { ...asked, columns: ['name'] })).is).toBe('bad-input')
		for (const role of ['officer', 'unit-manager', 'strategist', 'administrator'] as const) {
			expect((await exportList(town.as(role), asked)).is).toBe('forbidden')
		}
	})

	test('is fetched by whoever wrote down why, and nobody else', async () => {
		const { exportId } = valueIn(await exportList(follower, asked))
		const file = valueIn(await exportedList(follower, { exportId }))
		expect(file).toMatchObject({ reason: asked.reason, columns: ['code', 'sex'] })
		expect(file.rows).toHaveLength(6)
		const other = await town.another('follow-up', { unit: 'none' })
		expect((await exportedList(other, { exportId })).is).toBe('missing')
		expect(valueIn(await myExports(other, {})).exports).toEqual([])
		expect(valueIn(await myExports(follower, {})).exports).toMatchObject([{ reason: asked.reason }])
	})

	test('is logged with those who stand in it', async () => {
		const rows = await withSql(databaseUrl, (sql) =>
			sql.rows<{ people: number }>(
				`select cardinality(subject_ids) as people from audit.entry where name = 'exportedList' and outcome = 'done'`,
			),
		)
		expect(rows).toEqual([{ people: 6 }])
	})
})

describe('the needs inventory', () => {
	test('counts all together at a month\u2019s end, and words what is small', async () => {
		const inventory = valueIn(await needsInventory(town.as('strategist'), { month: '2026-09' }))
		expect(inventory).toMatchObject({ day: '2026-09-30', adults: 6 })
		const level = inventory.levels.find((one) => one.kind === 'need' && one.level === 'institutional')
		expect(level?.rows.find((row) => row.code === 'coordinated-plan')?.people).toBe(6)
		expect(level?.rows.find((row) => row.code === 'interpreter')?.people).toBeNull()
	})

	test('is asked for by month, never by day, and not for readers', async () => {
		expect((await needsInventory(town.as('strategist'), { month: '2026-10-12' })).is).toBe('bad-input')
		expect(valueIn(await needsInventory(officer, { month: '2026-10' })).day).toBe('2026-09-30')
		expect((await needsInventory(town.as('reader'), {})).is).toBe('forbidden')
	})
})
