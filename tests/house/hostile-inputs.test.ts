import { expect, test } from 'vitest'
import { keyFor } from '../support/api.ts'
import { groundOf, type Hostile, hostileRequests } from '../support/hostile.ts'
import { marker } from '../support/hostile-files.ts'
import { serverInProcess } from '../support/server-in-process.ts'
import { withSql } from '../support/sql.ts'

// A tenth is among the tests; `npm run soak` sends them all, and BOFAST_SEED others.
const requests = Number(process.env.BOFAST_SOAK ?? '10000')
const seed = Number(process.env.BOFAST_SEED ?? '20261123')
const atOnce = 6
/** Among the tests no longer than this, in which all of them fit on a slow machine too. Alone, as long as it takes. */
const isSoak = process.env.BOFAST_SOAK !== undefined
const longest = isSoak ? Number.POSITIVE_INFINITY : 3_600_000

const unhurried = ['upload', 'form', 'file', 'open', 'page'].map((door) => ({
	...{ door, inAMinute: 1_000_000_000, why: 'a test' },
}))
const { house, databaseUrl, nobody, signedIn } = await serverInProcess({ paces: unhurried })

/** Rows whose text holds what nobody sees, or whose number is none, by table. */
async function garbage(): Promise<string[]> {
	return await withSql(databaseUrl, async (sql) => {
		const columns = await sql.rows<{ table: string; column: string; type: string }>(`
			select format('%I.%I', n.nspname, c.relname) as table, quote_ident(a.attname) as column, t.typname as type
			from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
				join pg_type t on t.oid = a.atttypid
			where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and n.nspname in ('named', 'counted', 'history', 'published', 'signin', 'audit')
				and t.typname in ('text', 'jsonb', 'numeric', 'float8')`)
		const found: string[] = []
		for (const { table, column, type } of columns) {
			const odd =
				type === 'text' || type === 'jsonb'
					? `${column}::text ~ '[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]' or length(${column}::text) > 2000000`
					: `${column} = 'NaN' or ${column} = 'Infinity' or ${column} = '-Infinity'`
			const rows = await sql.rows(`select 1 from ${table} where ${odd} limit 1`)
			if (rows.length > 0) found.push(`${table}.${column}`)
		}
		return found
	})
}

test('whatever is sent, nothing breaks, nothing odd is kept and nothing is given back as markup', async () => {
	expect(await garbage()).toEqual([])
	const administrator = await signedIn('Ulla Bohlin')
	const landlord = await signedIn('Mats Ek')
	if (administrator.actor === null) throw new Error('the administrator speaks for nobody')
	const [organisationId = ''] = landlord.actor?.organisationIds ?? []
	const { key } = await keyFor({ house, actor: administrator.actor }, organisationId)
	const people = [administrator, landlord, await signedIn('Sara Holm'), await signedIn('Maria Ström')]
	const grounds = []
	for (const who of people) grounds.push(await groundOf(who, ['/'], 25))
	grounds.push(await groundOf(nobody, ['/p/lillhamn', '/sign-in', '/sign-in/code', '/report-once'], 10))
	expect(grounds.flatMap(({ forms }) => forms).length).toBeGreaterThan(30)

	const faults: string[] = []
	const answers = new Map<number, number>()
	const source = hostileRequests(grounds, key, seed)
	let taken = 0
	let sent = 0
	const began = performance.now()
	const ends = began + longest
	const send = async () => {
		while (taken < requests && faults.length < 30 && performance.now() < ends) {
			taken++
			const { who, path, init, what } = source.next().value as Hostile
			const answer = await who.ask(path, init).catch((fault: Error) => fault)
			if (answer instanceof Error) {
				// What no client could put on the wire is no request: another one goes in its place.
				if (/Invalid URL|ByteString|Headers/.test(answer.message)) taken--
				else faults.push(`${what}: ${answer.message}`)
				continue
			}
			sent++
			if (isSoak && sent % 1000 === 0) process.stderr.write(`${sent} of ${requests} sent\n`)
			answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1)
			const type = answer.headers.get('content-type') ?? ''
			const text = type.startsWith('text/html') ? await answer.text() : ''
			if (answer.status >= 500) faults.push(`${answer.status} to ${who.name}, ${what}: ${path.slice(0, 200)}`)
			if (text.includes(marker))
				faults.push(`markup given back to ${who.name}, ${what}: ${path.slice(0, 200)}`)
		}
	}
	await Promise.all(Array.from({ length: atOnce }, send))
	expect(faults).toEqual([])
	const seconds = Math.round((performance.now() - began) / 1000)
	expect(sent, `${sent} of ${requests} requests were sent in ${seconds} seconds`).toBe(requests)
	expect({ ...({} as { polluted?: unknown }) }.polluted).toBeUndefined()
	// They got past the door: many were taken for what they were, and refused as fields.
	expect(answers.get(400) ?? 0).toBeGreaterThan(sent / 20)
	expect(await garbage()).toEqual([])
}, 14_400_000)
