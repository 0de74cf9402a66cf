import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { withSql } from '../../tests/support/sql.ts'
import { sampleMunicipality } from '../features/organisation/samples.ts'
import { checkLog, keepSealing, stateOfSealing } from '../platform/audit-keeping.ts'
import { enter } from '../platform/transaction.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')

const log = async (rows: number) =>
	await house.app.transaction().execute(async (db) => {
		await enter(db, house, town.as('officer').actor, 'work')
		await sql`
			select audit.write('personCard', 'done', null, 'person', '{}', '', '') from generate_series(1, ${rows})
		`.execute(db)
	})

// Whatever runs beside in the same server holds rows back until it is done.
const patiently = { timeout: 80_000 }

test('what is written is sealed while the worker runs, and stopping ends it', {
	timeout: 180_000,
}, async () => {
	await log(5)
	expect((await stateOfSealing(house)).unsealed).toBeGreaterThan(4)
	const sealing = keepSealing(house)
	await expect.poll(async () => (await stateOfSealing(house)).unsealed, patiently).toBe(0)
	await log(5)
	await expect.poll(async () => (await stateOfSealing(house)).unsealed, patiently).toBe(0)
	await sealing.stop()
	await log(2)
	expect(await stateOfSealing(house)).toMatchObject({
		unsealed: 2,
		seconds: expect.any(Number),
		broken: null,
	})
})

test('the nightly check keeps what it found for those who answer for the log', async () => {
	await checkLog(house)
	expect((await stateOfSealing(house)).broken).toBe(0)
	await withSql(databaseUrl, (db) =>
		db.rows(`update audit.entry set kind = 'x' where id = (select min(id) from audit.entry)`),
	)
	await checkLog(house)
	expect((await stateOfSealing(house)).broken).toBe(1)
	const seen = (role: 'records-officer' | 'officer') =>
		house.app.transaction().execute(async (db) => {
			await enter(db, house, town.as(role).actor, 'work')
			return (
				await sql<{ broken: string[] }>`select broken from audit.checked order by checked_at desc`.execute(db)
			).rows
		})
	expect((await seen('records-officer'))[0]).toEqual({ broken: ['1'] })
	expect(await seen('officer')).toEqual([])
})
