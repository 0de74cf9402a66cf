import type pg from 'pg'
import { expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { PreparingClient } from './prepared.ts'

const { databaseUrl } = await testHouse()

test('what is asked a second time is kept by the connection, and answers as it did', async () => {
	const client: pg.Client = new PreparingClient({ connectionString: databaseUrl })
	await client.connect()
	try {
		const twice = async (n: number) =>
			(await client.query('select $1::int * 2 as doubled', [n])).rows[0].doubled
		expect([await twice(1), await twice(2), await twice(3)]).toEqual([2, 4, 6])
		const { rows } = await client.query('select statement from pg_prepared_statements')
		expect(rows).toEqual([{ statement: 'select $1::int * 2 as doubled' }])
	} finally {
		await client.end()
	}
})

test('the many texts that are asked once leave nothing behind', async () => {
	const client: pg.Client = new PreparingClient({ connectionString: databaseUrl })
	await client.connect()
	try {
		for (let n = 0; n < 50; n++) await client.query(`select $1::int + ${n}`, [1])
		const { rows } = await client.query('select count(*)::int as kept from pg_prepared_statements')
		expect(rows).toEqual([{ kept: 0 }])
	} finally {
		await client.end()
	}
})
