import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { api } from '../../src/app/api.ts'
import { addDays, dayOf, type Instant, instant } from '../../src/foundation/plain-date.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { openSignIn } from '../../src/platform/sign-in/sign-in.ts'
import { enter } from '../../src/platform/transaction.ts'
import { apiOf, arrears, keyFor } from '../support/api.ts'
import { likelyInput } from '../support/likely-input.ts'
import { idsIn, type LillhamnIds, lillhamnIds, lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { withSql } from '../support/sql.ts'
import { loadUseCases } from '../support/use-cases.ts'

// A landlord's key, with every address the API has and every id that Lillhamn keeps.
const { house, clock, databaseUrl } = await lillhamnHouse()
const useCases = await loadUseCases()
const administrator = { house, actor: await lillhamnsOwn(databaseUrl, 'Ulla Bohlin') }
const [landlordId = ''] = (await lillhamnsOwn(databaseUrl, 'Mats Ek')).organisationIds
const { key, keyId } = await keyFor(administrator, landlordId)
const ask = apiOf(house)(key)
const actor: Actor = {
	...{ municipalityId: 1, controllerId: null, actorId: keyId, roles: ['landlord'], unitIds: [] },
	...{ organisationIds: [landlordId], byKey: true },
}

let lillhamn: LillhamnIds
const own = new Set<string>()
const others: string[] = []
/** Some of every table's ids; all of the notices'. */
let tried: string[] = []

beforeAll(async () => {
	lillhamn = await lillhamnIds(databaseUrl)
	await withSql(databaseUrl, async (db) => {
		const notices = await db.rows<{ id: string; organisationId: string }>(
			`select id, organisation_id as "organisationId" from named.notice where municipality_id = 1`,
		)
		for (const { id, organisationId } of notices) {
			if (organisationId === landlordId) own.add(id)
			else others.push(id)
		}
		const tables = await db.rows<{ name: string }>(`
			select format('%I.%I', n.nspname, c.relname) as name
			from pg_class c join pg_namespace n on n.oid = c.relnamespace
			join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
			where c.relkind = 'r' and n.nspname in ('named', 'counted') and c.relname <> 'notice'`)
		for (const { name } of tables) {
			const rows = await db.rows<{ id: string }>(`select id from ${name} order by id desc limit 5`)
			tried.push(...rows.map(({ id }) => id))
		}
	})
	tried = [...tried, ...others, crypto.randomUUID()]
}, 120_000)

let minutes = 0
const later = (): Instant =>
	instant(new Date(Date.parse('2026-10-12T07:00:00Z') + ++minutes * 60_000).toISOString())
beforeEach(() => clock.set(later()))

/** As many as there are, however fast: the clock walks on. */
async function each<T>(things: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
	for (const [place, one] of things.entries()) {
		if (place % 50 === 0) clock.set(later())
		await work(one)
	}
}

describe("a landlord's key", () => {
	test('there are own notices, those of others, and much else to try', () => {
		expect([own.size > 20, others.length > 20, tried.length > 200]).toEqual([true, true, true])
	})

	test('reads each of its own receipts, one by one and page by page', async () => {
		const read = new Set<string>()
		for (let next = ''; ; ) {
			const { body } = await ask('GET', `/notices?limit=50${next}`)
			for (const { noticeId } of body.receipts as { noticeId: string }[]) read.add(noticeId)
			if (body.next === null) break
			next = `&before=${body.next}`
		}
		expect(read).toEqual(own)
		await each([...own].slice(0, 200), async (id) => {
			expect((await ask('GET', `/notices/${id}`)).body).toMatchObject({ noticeId: id })
		})
	}, 60_000)

	test('is answered the same about every other id, whatever it is the id of, at every address', async () => {
		const answers = new Map<string, string>()
		const addresses = api.operations.filter(({ path }) => path.includes('{'))
		expect(addresses.map(({ path }) => path)).toEqual(['/notices/{noticeId}', '/notices/{noticeId}'])
		await each(tried, async (id) => {
			for (const { method, path } of addresses) {
				const json = method === 'get' ? {} : { json: { status: 'paid' } }
				const { status, body } = await ask(method.toUpperCase(), path.replace(/\{\w+\}/, id), json)
				answers.set(`${method} ${status} ${JSON.stringify(body)}`, id)
			}
		})
		expect(answers.size).toBe(2)
		expect([...answers.keys()].every((answer) => / 404 /.test(answer))).toBe(true)
	}, 240_000)

	test('pages from before an id of anybody else begin among its own, and tell nobody of it', async () => {
		await each(others.slice(0, 50), async (id) => {
			const { body } = await ask('GET', `/notices?before=${id}&limit=3`)
			for (const shown of idsIn(body)) expect(own).toContain(shown)
		})
	})

	test('another landlord cannot be named, whichever way', async () => {
		const [elsewhere] = await withSql(databaseUrl, (db) =>
			db.rows<{ id: string }>(
				`select id from named.organisation where id <> $1 and 'landlord' = any(role_types)`,
				[landlordId],
			),
		)
		const organisationId = elsewhere?.id ?? ''
		const csv = { 'content-type': 'text/csv' }
		const asked = [
			['POST', '/notices', { json: { ...arrears, organisationId } }],
			['POST', '/misdirected-notices', { json: { ...arrears, otherMunicipality: 'X', organisationId } }],
			['POST', `/uploads?organisationId=${organisationId}`, { body: 'tenant,address', headers: csv }],
			['POST', '/uploads?landlord=Hamnhus', { body: 'tenant,address', headers: csv }],
			['GET', `/notices?organisationId=${organisationId}`, {}],
		] as const
		for (const [method, path, given] of asked) {
			expect([path, (await ask(method, path, given)).status]).toEqual([path, 400])
		}
	})

	test('opens no screen', async () => {
		const signIn = openSignIn(house)
		expect(
			await signIn.memberOf(new Headers({ authorization: `Bearer ${key}`, cookie: `session=${key}` })),
		).toBe(null)
		await signIn.close()
	})

	test('even where it reached every command and query of the house, would be shown its own and no more', async () => {
		const may = new Set([...own, landlordId, ...idsIn(administrator.actor), keyId])
		const shown: string[] = []
		for (const callable of useCases) {
			const { name, input, writes } = callable.useCase
			if (writes) continue
			const given = likelyInput(input, lillhamn.for)
			const answer = await callable({ house, actor }, given)
			if (answer.is !== 'done') continue
			const asked = new Set(idsIn(given))
			const strange = idsIn(answer.value).filter(
				(id) => lillhamn.all.has(id) && !may.has(id) && !asked.has(id),
			)
			if (strange.length > 0) shown.push(name)
		}
		expect(shown).toEqual([])
	}, 60_000)

	test('is given by the database its own rows and those that say where it is', async () => {
		const tables = await withSql(databaseUrl, (db) =>
			db.rows<{ name: string; organised: boolean; noticed: boolean }>(`
				select format('%I.%I', n.nspname, c.relname) as name,
					exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id') as organised,
					exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'notice_id') as noticed
				from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where c.relkind = 'r' and n.nspname in ('named', 'counted', 'history', 'audit')
					and has_table_privilege('bofast_app', c.oid, 'select')`),
		)
		const seen = new Map<string, number>()
		const strange: string[] = []
		await house.app.transaction().execute(async (db) => {
			await enter(db, house, actor, 'work')
			for (const { name, organised, noticed } of tables) {
				const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db)
				if (rows.length > 0) seen.set(name, rows.length)
				if (organised && rows.some((row) => row.organisationId !== landlordId)) strange.push(name)
				if (noticed && rows.some((row) => !own.has(String(row.noticeId)))) strange.push(name)
			}
		})
		expect(strange).toEqual([])
		// Which definition of homelessness is live says nothing of anybody.
		const place = [
			'named.municipality',
			'named.committee',
			'named.unit',
			'named.receipt_counter',
			'named.live_definition',
		]
		const told = ['named.notice', 'named.notice_tenant', 'named.notice_due_month', 'named.notice_change']
		const allowed = new Set([...place, ...told, 'named.organisation', 'history.notice'])
		expect([...seen.keys()].filter((name) => !allowed.has(name))).toEqual([])
		expect(seen.get('named.notice')).toBe(own.size)
		expect(seen.get('named.organisation')).toBe(1)
	})

	test('is answered alike about somebody known, somebody protected and nobody', async () => {
		const people = await withSql(databaseUrl, (db) =>
			db.rows<{ name: string }>(`
				select distinct on (p.protection) a.given_name || ' ' || a.family_name as name
				from named.person p join named.person_particulars a using (municipality_id, id)
				where p.municipality_id = 1`),
		)
		const names = [...people.map(({ name }) => name), 'Ingen Alls']
		expect(names.length).toBeGreaterThan(2)
		const answers: string[] = []
		for (const [place, tenant] of names.entries()) {
			const sentOn = addDays(dayOf(house.clock.now(), 'Europe/Stockholm'), -1)
			const json = { ...arrears, tenant, reference: `alike-${place}`, sentOn }
			const { status, body } = await ask('POST', '/notices', { json })
			const { noticeId: _, receiptNumber: __, receivedAt: ___, ...same } = body
			answers.push(JSON.stringify([status, Object.keys(body).sort(), same]))
		}
		expect(new Set(answers).size).toBe(1)
	})
})
