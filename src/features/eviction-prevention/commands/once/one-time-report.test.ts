import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { slipIn, slipInChange } from '../../../../../tests/support/slip-in.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { loadUseCases } from '../../../../../tests/support/use-cases.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { findCodeHolder, readCode } from '../../../../platform/sign-in/one-time-code.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { myNotices } from '../../queries/my-notices.ts'
import { oneTimeReports } from '../../queries/once/one-time-reports.ts'
import { receiptOnce } from '../../queries/once/receipt-once.ts'
import { receipt } from '../../queries/receipt.ts'
import { receiveNotice } from '../receive-notice.ts'
import { endOneTimeReport } from './end-one-time-report.ts'
import { giveOneTimeReport } from './give-one-time-report.ts'
import { reportOnce } from './report-once.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Engångeby')
const officer = town.as('officer')
const landlord = town.as('landlord')
const monday = instant('2026-10-12T07:00:00Z')
afterAll(() => clock.set(monday))

const told = {
	...{ flatIn: 'this-municipality', kind: 'arrears', tenant: 'Kim Lönn', address: 'Skeppargatan 12' },
	...{ children: 'unknown', sentOn: '2026-10-09', debts: [{ dueOn: '2026-09-30', amount: '9120.50' }] },
}
const toOwn = { organisationId: town.landlordId, validThrough: '2026-10-26' }

async function holder(code: string): Promise<Caller> {
	const found = await findCodeHolder(house, readCode(code) ?? '')
	if (found === null) throw new Error('nobody holds it')
	return { house, actor: found.actor }
}

async function codeFor(given: object = toOwn) {
	const made = valueIn(await giveOneTimeReport(officer, given))
	return { ...made, small: await holder(made.code) }
}

const earlier: string[] = []
beforeAll(async () => {
	for (const reference of ['A1', 'A2']) {
		earlier.push(valueIn(await receiveNotice(landlord, { ...told, reference })).noticeId)
	}
})

describe('a code for one report', () => {
	test('is shown once, makes one report, and shows its receipt again by number', async () => {
		const { code, small } = await codeFor()
		const { noticeId } = valueIn(await reportOnce(small, told))
		const { receiptNumber } = valueIn(await receipt(small, { noticeId }))
		expect(await reportOnce(small, { ...told, tenant: 'Någon Annan' })).toMatchObject({
			refusal: { because: 'code-used' },
		})
		clock.set(instant('2026-12-24T07:00:00Z'))
		const again = valueIn(
			await receiptOnce(await holder(code), { receiptNumber: receiptNumber.toLowerCase() }),
		)
		expect(again).toMatchObject({ noticeId, tenant: 'Kim Lönn', landlord: 'Provbostäder', changes: [] })
		clock.set(instant('2027-01-25T07:00:00Z'))
		expect(await findCodeHolder(house, readCode(code) ?? '')).toBe(null)
		clock.set(monday)
		const kept = await withSql(databaseUrl, (db) =>
			db.rows<{ row: string }>('select r::text as row from named.one_time_report r'),
		)
		expect(JSON.stringify(kept)).not.toContain(readCode(code))
	})

	test('is also for a private landlord whom nobody has registered, and for nobody who is no landlord', async () => {
		const { small, landlord: name } = await codeFor({ landlord: 'Siv Ek', validThrough: '2026-10-26' })
		expect(name).toBe('Siv Ek')
		valueIn(await reportOnce(small, told))
		const none = { landlord: 'Föreningen Ankaret', validThrough: '2026-10-26' }
		expect(await giveOneTimeReport(officer, none)).toMatchObject({ refusal: { because: 'not-a-landlord' } })
		for (const wrong of [{}, { ...toOwn, landlord: 'Siv Ek' }]) {
			expect((await giveOneTimeReport(officer, { validThrough: '2026-10-26', ...wrong })).is).toBe(
				'bad-input',
			)
		}
		for (const validThrough of ['2026-10-11', '2026-11-13']) {
			expect((await giveOneTimeReport(officer, { ...toOwn, validThrough })).is).toBe('bad-input')
		}
	})

	test('opens nothing when it has run out, is ended, or is not whole', async () => {
		const { code, oneTimeReportId } = await codeFor()
		clock.set(instant('2026-10-27T07:00:00Z'))
		expect(await findCodeHolder(house, readCode(code) ?? '')).toBe(null)
		clock.set(monday)
		const small = await holder(code)
		valueIn(await endOneTimeReport(officer, { oneTimeReportId }))
		expect(await findCodeHolder(house, readCode(code) ?? '')).toBe(null)
		expect((await reportOnce(small, told)).is).toBe('missing')
		expect([readCode(code.slice(0, -1)), readCode('')]).toEqual([null, null])
		const { codes } = valueIn(await oneTimeReports(officer, {}))
		expect(codes.find((one) => one.oneTimeReportId === oneTimeReportId)?.state).toBe('ended')
	})

	test('makes one report when two send at the same moment, and is unused when the flat lies elsewhere', async () => {
		const { small } = await codeFor()
		const elsewhere = { ...told, flatIn: 'another-municipality' }
		expect((await reportOnce(small, elsewhere)).is).toBe('refused')
		const both = await Promise.all([reportOnce(small, told), reportOnce(small, { ...told, tenant: 'Bo Ek' })])
		expect(both.map(({ is }) => is).sort()).toEqual(['done', 'refused'])
	})

	test('is no code for anybody who has an account', async () => {
		expect((await reportOnce(landlord, told)).is).toBe('missing')
		for (const role of ['landlord', 'strategist', 'reader', 'informant'] as const) {
			expect((await giveOneTimeReport(town.as(role), toOwn)).is).toBe('forbidden')
		}
	})
})

/** A question of the board's, and something about the person on a ground: neither is for whoever holds a code. */
async function boardWrites(noticeId: string): Promise<void> {
	const given = [town.municipalityId, noticeId, officer.actor.actorId]
	await withSql(databaseUrl, async (db) => {
		await db.rows(
			`insert into named.notice_message (municipality_id, notice_id, written_by, side, about, body, written_at)
			values ($1, $2, $3, 'board', 'amount', 'Stämmer beloppet?', now())`,
			given,
		)
		await db.rows(
			`insert into named.landlord_disclosure (municipality_id, notice_id, recorded_by, ground, basis_note, told, begins_on, ends_on, recorded_on)
			values ($1, $2, $3, 'necessity', 'x', 'Hyran betalas', current_date, current_date + 30, current_date)`,
			given,
		)
	})
}

describe('whoever holds a code', () => {
	test('reads nothing but the one receipt, not even of the same landlord', async () => {
		const { small } = await codeFor()
		const before = await slipIn(small, 'work', sql`select id from named.notice`)
		expect(before).toEqual([])
		const { noticeId } = valueIn(await reportOnce(small, told))
		for (const other of earlier) expect((await receipt(small, { noticeId: other })).is).toBe('missing')
		expect(valueIn(await myNotices(small, {})).notices.map((one) => one.noticeId)).toEqual([noticeId])
		for (const number of ['EN-26-0001', 'EN-26-0002']) {
			expect((await receiptOnce(small, { receiptNumber: number })).is).toBe('missing')
		}
	})

	test('is given by the database its own rows and those that say where it is', async () => {
		const { small } = await codeFor()
		const { noticeId } = valueIn(await reportOnce(small, told))
		await boardWrites(noticeId)
		const tables = await withSql(databaseUrl, (db) =>
			db.rows<{ name: string }>(`
				select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where c.relkind = 'r' and n.nspname in ('named', 'counted', 'history', 'audit')
					and has_table_privilege('bofast_app', c.oid, 'select')`),
		)
		const seen = new Map<string, Record<string, unknown>[]>()
		for (const { name } of tables) {
			const rows = await slipIn(small, 'work', sql<Record<string, unknown>>`select * from ${sql.table(name)}`)
			if (rows.length > 0) seen.set(name, rows)
		}
		const place = ['municipality', 'committee', 'unit', 'receipt_counter', 'live_definition']
		const own = ['notice', 'notice_tenant', 'notice_due_month', 'one_time_report', 'organisation']
		const allowed = new Set([...place, ...own].map((name) => `named.${name}`))
		expect([...seen.keys()].filter((name) => !allowed.has(name))).toEqual([])
		for (const name of own) expect([name, seen.get(`named.${name}`)?.length]).toEqual([name, 1])
		expect(seen.get('named.notice')?.[0]).toMatchObject({ id: noticeId })
	})

	test('writes nothing else by SQL of their own: no second report, none for another landlord, no other code', async () => {
		const { small, oneTimeReportId } = await codeFor()
		const { noticeId } = valueIn(await reportOnce(small, told))
		const again = (organisation: string, by: string) => sql`
			insert into named.notice (municipality_id, committee_id, organisation_id, receipt_number, received_at, received_on,
				reported_by, channel, kind, children, content_digest, tenant_digest)
			values (${town.municipalityId}, ${town.committeeId}, ${organisation}, ${crypto.randomUUID()}, now(), current_date,
				${by}, 'form', 'disturbance', 'no', 'x', 'x')`
		const tries = [
			again(town.landlordId, oneTimeReportId),
			again(town.informantId, oneTimeReportId),
			again(town.landlordId, landlord.actor.actorId),
			sql`update named.notice set status = 'withdrawn' where id <> ${noticeId}`,
			sql`insert into named.notice_message (municipality_id, notice_id, written_by, side, about, body, written_at)
				values (${town.municipalityId}, ${noticeId}, ${oneTimeReportId}, 'board', 'amount', 'x', now())`,
			sql`update named.one_time_report set ended_at = now() where id <> ${oneTimeReportId}`,
			sql`insert into named.one_time_report (municipality_id, organisation_id, digest, made_by, made_at, valid_through)
				values (${town.municipalityId}, ${town.landlordId}, 'y', ${landlord.actor.actorId}, now(), current_date)`,
		]
		for (const one of tries) expect([0, '42501']).toContain(await slipInChange(small, 'work', one))
	})

	test('is shown nothing of anybody else by any query of the house', async () => {
		const { small } = await codeFor()
		const shown: string[] = []
		for (const callable of await loadUseCases()) {
			const { name, writes } = callable.useCase
			if (writes) continue
			const answer = await callable(small, { noticeId: earlier[0], receiptNumber: 'EN-26-0001' })
			if (answer.is === 'done' && earlier.some((id) => JSON.stringify(answer.value).includes(id)))
				shown.push(name)
		}
		expect(shown).toEqual([])
	})

	test('is answered alike whoever the tenant is', async () => {
		await withSql(databaseUrl, async (db) => {
			const [person] = await db.rows<{ id: string }>(
				`insert into named.person (municipality_id, committee_id, protection) values ($1, $2, 'protected-registration') returning id`,
				[town.municipalityId, town.committeeId],
			)
			await db.rows(
				`insert into named.person_particulars (municipality_id, id, committee_id, given_name, family_name, folded_name) values ($1, $2, $3, 'Siri', 'Skydd', 'siri skydd')`,
				[town.municipalityId, person?.id, town.committeeId],
			)
		})
		const answers: object[] = []
		for (const tenant of ['Siri Skydd', 'Ingen Alls']) {
			const { small } = await codeFor()
			const { noticeId } = valueIn(await reportOnce(small, { ...told, tenant }))
			const {
				noticeId: _,
				receiptNumber: __,
				tenant: ___,
				...same
			} = valueIn(await receipt(small, { noticeId }))
			answers.push({ ...same, dueMonths: same.dueMonths.map(({ noticeId: ____, ...month }) => month) })
		}
		expect(answers[0]).toEqual(answers[1])
	})
})
