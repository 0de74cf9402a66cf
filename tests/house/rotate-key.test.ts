import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { testPersonnummer } from '../../samples/lillhamn/identity.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import {
	identityNumbers,
	personCard,
	protectPerson,
	registerPerson,
	searchPeople,
} from '../../src/features/people/index.ts'
import { lockNumber } from '../../src/features/people/store/people.ts'
import { addDays, plainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller, House } from '../../src/platform/house.ts'
import { keysFrom } from '../../src/platform/keys.ts'
import { readCarriedKeys } from '../../src/platform/keys-in-turn/carried-keys.ts'
import { resealAll, waitingForKey } from '../../src/platform/keys-in-turn/reseal.ts'
import { digestColumns, openBytes, sealedColumns } from '../../src/platform/keys-in-turn/sealed-columns.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { findKeyHolder } from '../../src/platform/rest/key.ts'
import { keyFor } from '../support/api.ts'
import { testHouse } from '../support/house.ts'
import { withSql } from '../support/sql.ts'

const { house, clock, databaseUrl, secret: old } = await testHouse()
const anew = `${randomUUID()}${randomUUID()}`
const town = await sampleMunicipality(house, 'Nyckelköping')
const officer = town.as('officer')
const numbers = Array.from({ length: 20 }, (_, day) =>
	testPersonnummer(addDays(plainDate('1970-01-01'), day), 'woman'),
)

/** A process that has been started with both secrets, one of them as its own. */
function processWith(secret: string, before: readonly string[]): House {
	const made = openHouse({
		...{ databaseUrl, secret, before, clock, baseUrl: 'http://127.0.0.1', demo: false },
		...{ logLevel: 'silent', connections: 3 },
	})
	afterAll(() => made.close())
	return made
}
const speaking = (in_: House): Caller => ({ ...officer, house: in_ })

async function register(caller: Caller, nationalId: string, more: object = {}): Promise<string> {
	const given = { givenName: 'Kim', familyName: 'Lås', nationalId, registerAnyway: 'yes', ...more }
	return valueIn(await registerPerson(caller, given)).personId
}

const contact = { phone: '070-174 06 05', address: 'Sigillgränd 3', postalCode: '123 45', city: 'Låsby' }

test('all bytes in the database are listed as sealed, as a digest or as neither', async () => {
	const there = await withSql(databaseUrl, (sql) =>
		sql.rows<{ name: string }>(`
			select n.nspname || '.' || c.relname || '.' || a.attname as name
			from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
			where a.atttypid = 'bytea'::regtype and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
				and n.nspname in ('named', 'counted', 'history', 'published', 'audit', 'signin', 'house', 'context')
			order by 1`),
	)
	const listed = [
		...sealedColumns.flatMap(({ table, column, index }) => [
			`${table}.${column}`,
			...(index === undefined ? [] : [`${table}.${index.column}`]),
		]),
		...digestColumns,
		...openBytes,
	]
	expect(there.map(({ name }) => name).sort()).toEqual([...new Set(listed)].sort())
})

test('the owner reaches every sealed column of a municipality, for this purpose alone', async () => {
	const policies = await withSql(databaseUrl, (sql) =>
		sql.rows<{ name: string }>(`
			select schemaname || '.' || tablename as name from pg_policies
			where policyname = 'sealed_anew' and cmd = 'UPDATE' and qual like '%reseal%' order by 1`),
	)
	const others = sealedColumns.filter(({ municipal }) => !municipal).map(({ table }) => table)
	const walled = await withSql(databaseUrl, (sql) =>
		sql.rows('select 1 from pg_class where oid = any($1::regclass[]) and relrowsecurity', [others]),
	)
	expect(walled).toEqual([])
	const tables = sealedColumns.filter(({ municipal }) => municipal).map(({ table }) => table)
	expect(policies.map(({ name }) => name)).toEqual([...new Set(tables)].sort())
})

test('of two processes of which one knows the secret to come, neither registers a number while the other does', async () => {
	const [knowing, other] = [processWith(old, [anew]), processWith(old, [])]
	const whileHeld = async (by: House, number: string, work: () => Promise<void>) =>
		await asSystem(by, town.municipalityId, async ({ db }) => {
			await sql`set local lock_timeout = '50ms'`.execute(db)
			await lockNumber(db, town.municipalityId, by.keys.blindIndexes(number))
			await work()
		})
	for (const number of numbers)
		await whileHeld(knowing, number, async () => {
			await expect(whileHeld(other, number, async () => {})).rejects.toThrow('lock timeout')
		})
})

describe('a new secret', () => {
	test('takes over under load: nothing is unreadable at any moment, and the old one is not needed afterwards', async () => {
		const people: [string, string][] = []
		for (const number of numbers.slice(0, 12)) people.push([await register(officer, number, contact), number])
		const reached = new Set(people.map(([personId]) => personId))
		for (const [personId] of people.slice(0, 4))
			valueIn(await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Prov' }))
		const { key } = await keyFor(town.as('administrator'), town.landlordId)

		// Both processes know both secrets; the one is started anew already, the other not yet.
		const [first, second] = [processWith(anew, [old]), processWith(old, [anew])]
		const keys = first.keys
		await withSql(databaseUrl, async (sql) => {
			for (const { keyId, inner, outer } of keys.contextPads())
				await sql.rows(
					'insert into context.signing_key (key_id, inner_pad, outer_pad) values ($1, $2, $3) on conflict do nothing',
					[keyId, inner, outer],
				)
		})

		let going = true
		let looks = 0
		const look = async (caller: Caller, offset: number) => {
			for (let at = offset; going; at++) {
				const [personId = '', number = ''] = people[at % people.length] ?? []
				const read = valueIn(await identityNumbers(caller, { personIds: [personId] }))
				expect(JSON.stringify(read)).toContain(number.slice(-4))
				const found = valueIn(await searchPeople(caller, { text: number }))
				expect(JSON.stringify(found)).toContain(personId)
				const card = JSON.stringify(valueIn(await personCard(caller, { personId })))
				expect(card).toContain(reached.has(personId) ? contact.phone : 'Kim')
				looks++
			}
		}
		const write = async (caller: Caller, from: number) => {
			for (const number of numbers.slice(from, from + 4))
				people.push([await register(caller, number), number])
		}
		const load = [look(speaking(first), 0), look(speaking(second), 7)]
		const writing = [write(speaking(first), 12), write(speaking(second), 16)]
		const client = new pg.Client({ connectionString: databaseUrl })
		await client.connect()
		try {
			const shares: number[] = []
			const done = await resealAll(client, keys, (share) => shares.push(share))
			expect(done.unreadable).toEqual([])
			expect(done.resealed).toBeGreaterThan(12)
			expect(shares.at(-1)).toBe(1)
			await Promise.all(writing)
			going = false
			await Promise.all(load)
			expect(looks).toBeGreaterThan(1)

			// What the second process wrote meanwhile is sealed anew by running it again, and then there is nothing to do.
			const again = await resealAll(client, keys)
			expect(again).toMatchObject({ waiting: 0, unreadable: [] })
			expect(await resealAll(client, keys)).toEqual({ resealed: 0, waiting: 0, unreadable: [] })
			expect(await waitingForKey(client, keys)).toEqual([])
		} finally {
			going = false
			await client.end()
		}

		const carried = await readCarriedKeys(databaseUrl, { secret: anew })
		const after: House = { ...first, keys: keysFrom(anew, { carried }) }
		for (const [personId, number] of people) {
			const read = valueIn(await identityNumbers(speaking(after), { personIds: [personId] }))
			expect(JSON.stringify(read)).toContain(number.slice(-4))
			expect(JSON.stringify(valueIn(await searchPeople(speaking(after), { text: number })))).toContain(
				personId,
			)
		}
		expect(await findKeyHolder(after, `Bearer ${key}`)).not.toBeNull()
		expect(await findKeyHolder({ ...after, keys: keysFrom(anew) }, `Bearer ${key}`)).toBeNull()
		const inHistory = await withSql(databaseUrl, (sql) =>
			sql.rows(`select 1 from history.person_particulars where contact_cipher is not null
				and substring(contact_cipher from 1 for 5) <> '\\x${keys.sealedHead.toString('hex')}'`),
		)
		expect(inHistory).toEqual([])
	}, 180_000)

	test('tells of values that no given secret opens, and leaves them', async () => {
		const stray = processWith(anew, [old])
		const lost = keysFrom('a secret that nobody has kept, which is a pity').seal('x')
		await withSql(databaseUrl, (sql) =>
			sql.rows(
				'update named.identity_number set cipher = $1 where id = (select id from named.identity_number order by id limit 1)',
				[lost],
			),
		)
		const client = new pg.Client({ connectionString: databaseUrl })
		await client.connect()
		const done = await resealAll(client, stray.keys)
		await client.end()
		expect(done).toMatchObject({
			waiting: 1,
			unreadable: [{ table: 'named.identity_number', column: 'cipher', values: 1 }],
		})
	})
})
