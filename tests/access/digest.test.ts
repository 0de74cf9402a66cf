import { expect, test } from 'vitest'
import { chooseDigest } from '../../src/features/desk/commands/digest/choose-digest.ts'
import { queueDigests, sendDigest } from '../../src/features/desk/index.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { openPost } from '../../src/platform/mail/post.ts'
import { locales } from '../../src/platform/words/locales.ts'
import { lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { mailServer } from '../support/mail-server.ts'
import { withSql } from '../support/sql.ts'

// Letters are sent on an ordinary morning in Lillhamn and read word by word.
const { house, clock, databaseUrl } = await lillhamnHouse()
const server = await mailServer()
const setting = { host: '127.0.0.1', port: server.port, secure: false, signIn: null }
const at = { ...house, post: openPost({ ...setting, from: 'bofast@post.example' }) }

type Told = { said: string }
const all = async (text: string) =>
	await withSql(databaseUrl, async (sql) => (await sql.rows<Told>(text)).map(({ said }) => said))

/** Words of the text, in order, with a space around each. */
const worded = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')} `

/** All that the house keeps under a column that is called a name, an address or a number, and each part of a name. */
async function namesAndPlaces(): Promise<string[]> {
	const columns = await all(`
		select format('select %I::text as said from %I.%I', column_name, table_schema, table_name) as said
		from information_schema.columns
		where table_schema = 'named' and data_type = 'text'
			and column_name ~ '(name|address|city|dwelling|number|phone|email|called)$'`)
	const kept = await all(`select distinct said from (${columns.join(' union ')}) t where said is not null`)
	const staff = await all('select name as said from named.staff union select name from named.contact_person')
	return [...kept, ...staff.flatMap((name) => name.split(' '))]
}

async function letters() {
	const caseWork = await all(`select distinct s.name as said from named.staff s
		join named.staff_role r on r.staff_id = s.id and r.role in ('officer', 'unit-manager', 'coordinator')
		where s.municipality_id = 1`)
	for (const [place, language] of locales.entries()) {
		for (const name of caseWork) {
			const caller = { house, actor: await lillhamnsOwn(databaseUrl, name) }
			valueIn(await chooseDigest(caller, { rhythm: 'every-working-day', language, plans: 'yes' }))
		}
		clock.set(instant(`2026-10-${12 + place}T05:00:00Z`))
		await queueDigests(at)
		const jobs = await withSql(databaseUrl, (sql) =>
			sql.rows<{ payload: Record<string, string> }>(
				`with gone as (delete from graphile_worker._private_jobs where task_id in
					(select id from graphile_worker._private_tasks where identifier = 'sendDigest') returning payload)
				select payload from gone`,
			),
		)
		for (const { payload } of jobs) await sendDigest(at, payload)
	}
	return server.arrived
}

test('no letter says a name, an address, a place or a number of anybody or anything in Lillhamn', async () => {
	const arrived = await letters()
	const names = (await namesAndPlaces()).filter((said) => worded(said).trim() !== '')
	expect(names.length).toBeGreaterThan(500)
	expect(arrived.length).toBeGreaterThan(5)
	// A bare number is a count; a case's or a flat's own number is longer than any count.
	const telling = names.filter((said) => !/^\d{1,3}$/.test(said)).map((said) => worded(said))
	const found = arrived.flatMap(({ head, subject, body, to }) => {
		const ownAddress = to[0] ?? ''
		const text = worded(`${head.replaceAll(ownAddress, '')} ${subject} ${body}`)
		return telling.filter((name) => text.includes(name))
	})
	expect([...new Set(found)]).toEqual([])
	expect(arrived.every(({ body }) => body.match(/https?:\/\//g)?.length === 1)).toBe(true)
}, 120_000)
