import { beforeEach, expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { withSql } from '../../../tests/support/sql.ts'
import { instant } from '../../foundation/plain-date.ts'
import { countAttempts } from './attempts.ts'

const { house, clock, databaseUrl } = await testHouse()
const attempts = countAttempts(house)
const monday = instant('2026-10-12T07:00:00Z')
beforeEach(async () => {
	clock.set(monday)
	await withSql(databaseUrl, (db) => db.rows('delete from signin.attempt'))
})

async function fail(times: number, tried: { what: string; place?: string }): Promise<boolean[]> {
	const passed: boolean[] = []
	for (let wrong = 0; wrong < times; wrong++) passed.push(await attempts.mayTry(tried))
	return passed
}

test('after eight wrong passwords the door stays shut for a quarter of an hour', async () => {
	expect(await fail(8, { what: 'Sara@lillhamn.example ' })).toEqual(Array(8).fill(true))
	expect(await attempts.mayTry({ what: 'sara@lillhamn.example' })).toBe(false)
	expect(await attempts.mayTry({ what: 'maria@lillhamn.example' })).toBe(true)
	clock.set(instant('2026-10-12T07:15:00Z'))
	expect(await attempts.mayTry({ what: 'sara@lillhamn.example' })).toBe(true)
})

test('a right password forgets the wrong ones before it', async () => {
	await fail(8, { what: 'sara@lillhamn.example' })
	await attempts.succeeded({ what: 'sara@lillhamn.example' })
	expect(await attempts.mayTry({ what: 'sara@lillhamn.example' })).toBe(true)
})

test('a volley at once passes no more than one by one, also through two processes', async () => {
	const other = countAttempts(house)
	const passed = await Promise.all(
		Array.from({ length: 30 }, (_, at) =>
			(at % 2 === 0 ? attempts : other).mayTry({ what: 'sara@lillhamn.example' }),
		),
	)
	expect(passed.filter(Boolean)).toHaveLength(8)
})

test('a list of stolen passwords from one network is stopped, whatever accounts it tries; an office at work is not', async () => {
	const place = '203.0.113.7'
	for (let one = 0; one < 40; one++)
		expect(await attempts.mayTry({ what: `guess${one}@a.example`, place })).toBe(true)
	expect(await attempts.mayTry({ what: 'guess40@a.example', place })).toBe(false)
	expect(await attempts.mayTry({ what: 'guess41@a.example', place: '203.0.113.8' })).toBe(true)
	for (let one = 0; one < 100; one++) {
		const tried = { what: `staff${one}@b.example`, place: '198.51.100.1' }
		expect(await attempts.mayTry(tried)).toBe(true)
		await attempts.succeeded(tried)
	}
})

test('so many failures in the whole house leave little to each, and still let in whoever is right at once', async () => {
	await withSql(databaseUrl, (db) =>
		db.rows('insert into signin.attempt (digest, began_at, tries) values ($1, $2, 600)', [
			house.keys.blindIndex('attempt house '),
			monday,
		]),
	)
	expect(await fail(4, { what: 'sara@lillhamn.example' })).toEqual([true, true, true, false])
	expect(await attempts.mayTry({ what: 'maria@lillhamn.example' })).toBe(true)
})

test('whoever reads the table learns neither whom nor where, and it forgets after a day', async () => {
	await fail(2, { what: 'sara@lillhamn.example', place: '203.0.113.7' })
	const rows = await withSql(databaseUrl, (db) => db.rows('select * from signin.attempt'))
	expect(rows).toHaveLength(3)
	expect(JSON.stringify(rows)).not.toMatch(/sara|203/)
	clock.set(instant('2026-10-13T08:00:00Z'))
	await attempts.succeeded({ what: 'maria@lillhamn.example' })
	expect(await withSql(databaseUrl, (db) => db.rows('select 1 from signin.attempt'))).toEqual([])
})
