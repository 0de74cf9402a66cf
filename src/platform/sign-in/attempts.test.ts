import { beforeEach, expect, test } from 'vitest'
import { testHouse } from '../../../tests/support/house.ts'
import { withSql } from '../../../tests/support/sql.ts'
import { instant } from '../../foundation/plain-date.ts'
import { countAttempts, type Try } from './attempts.ts'

const { house, clock, databaseUrl } = await testHouse()
const attempts = countAttempts(house)
const monday = instant('2026-10-12T07:00:00Z')
beforeEach(async () => {
	clock.set(monday)
	await withSql(databaseUrl, (db) => db.rows('delete from signin.attempt'))
})

async function fail(times: number, tried: Try): Promise<boolean[]> {
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

test('one network that goes on after it is refused shuts out neither others nor accounts that it had not come to', async () => {
	const place = '203.0.113.7'
	for (let one = 0; one < 640; one++) await attempts.mayTry({ what: `guess${one}@a.example`, place })
	await fail(640, { what: 'guess0@a.example' })
	expect(await fail(8, { what: 'guess639@a.example', place: '203.0.113.8' })).toEqual(Array(8).fill(true))
})

test('what was right and waits for more is no failure of its network, and the account’s own are not forgotten', async () => {
	const place = '198.51.100.1'
	for (let one = 0; one < 100; one++) {
		const tried = { what: `staff${one}@b.example`, place }
		expect(await attempts.mayTry(tried)).toBe(true)
		await attempts.wasRight(tried)
	}
	expect(await fail(8, { what: 'staff0@b.example', place })).toEqual([...Array(7).fill(true), false])
	await attempts.forget('staff0@b.example')
	expect(await attempts.mayTry({ what: 'staff0@b.example', place })).toBe(true)
})

test('where nothing can be guessed the network alone is the limit', async () => {
	const passed = await fail(41, { place: '198.51.100.1' })
	expect(passed).toEqual([...Array(40).fill(true), false])
})

test('whoever reads the table learns neither whom nor where, and it forgets after a day', async () => {
	await fail(2, { what: 'sara@lillhamn.example', place: '203.0.113.7' })
	const rows = await withSql(databaseUrl, (db) =>
		db.rows<{ digest: Buffer }>('select digest from signin.attempt'),
	)
	expect(rows).toHaveLength(3)
	const read = rows.map((row) => row.digest.toString('latin1')).join()
	expect(read).not.toMatch(/sara|203\.0/)
	clock.set(instant('2026-10-13T08:00:00Z'))
	await attempts.succeeded({ what: 'maria@lillhamn.example' })
	expect(await withSql(databaseUrl, (db) => db.rows('select 1 from signin.attempt'))).toEqual([])
})
