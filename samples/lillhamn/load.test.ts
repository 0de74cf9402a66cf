import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { asSystem } from '../../src/platform/purpose.ts'
import { testHouse } from '../../tests/support/house.ts'
import { demoAccounts, fillLillhamn } from './load.ts'

const { house } = await testHouse()
let seconds = 0

beforeAll(async () => {
	const began = performance.now()
	await fillLillhamn(house)
	seconds = (performance.now() - began) / 1000
})

const countIn = (table: string) =>
	asSystem(house, 1, async ({ db }) => {
		const { rows } = await sql<{
			count: number
		}>`select count(*)::int as count from ${sql.table(table)}`.execute(db)
		return rows[0]?.count ?? 0
	})

test('Lillhamn is poured in within half a minute', () => {
	expect(seconds).toBeLessThan(30)
})

test.each([
	['named.person', 1500],
	['named.eviction_case', 800],
	['named.contact_attempt', 2500],
	['counted.activity', 14],
])('%s holds at least %i rows', async (table, least) => {
	expect(await countIn(table)).toBeGreaterThanOrEqual(least)
})

test('there is one account for each role and a second landlord', () => {
	expect(demoAccounts).toHaveLength(8)
})
