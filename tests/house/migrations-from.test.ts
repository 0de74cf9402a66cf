import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { printSchema } from '../../scripts/print-schema.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { emptyDatabase } from '../support/cluster.ts'
import { bringToLevel, fillAsThen, keysOf, released } from '../support/earlier-level.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'

const { house, databaseUrl } = await lillhamnHouse()
const now = await connected(databaseUrl)
const schema = await schemaOf(now)
afterAll(() => now.end())

/** In which era rows of the log are written says where they were written, and is no part of the schema. */
async function schemaOf(client: pg.Client): Promise<string> {
	return (await printSchema(client)).replace(/(\tera integer not null default) \d+/, '$1')
}

async function connected(url: string): Promise<pg.Client> {
	const client = new pg.Client({ connectionString: url })
	await client.connect()
	return client
}

/** Somebody who works meanwhile: writes and reads what stood in every version, and counts what was acknowledged. */
function busy(client: pg.Client) {
	let going = true
	let acknowledged = 0
	const work = async () => {
		while (going) {
			await client.query(`update named.municipality set name = $1 where municipality_id = 1`, [
				`Lillhamn ${acknowledged + 1}`,
			])
			acknowledged += 1
			await client.query('select count(*) from named.person')
		}
	}
	const working = work()
	working.catch(() => {})
	return {
		end: async () => {
			going = false
			await working
			return acknowledged
		},
	}
}

test.for(released)(
	'a house of the version $version is brought to now while it works, and loses nothing',
	{ timeout: 300_000 },
	async ({ last }) => {
		const empty = await emptyDatabase()
		const [client, other] = [await connected(empty.url), await connected(empty.url)]
		try {
			await bringToLevel(client, now, { databaseUrl: empty.url, keys: house.keys, last })
			expect(await fillAsThen(client, now)).toBeGreaterThan(10_000)
			const before = await keysOf(client)
			const somebody = busy(other)
			await migrate(empty.url, inject('secret'))
			const acknowledged = await somebody.end()

			const after = await keysOf(client)
			const lost = [...before].flatMap(([table, { key, rows }]) => {
				const there = after.get(table)
				// A table that was empty then, or has another key now, tells nothing.
				if (there !== undefined && there.key !== key) return []
				const gone = [...rows].filter((one) => there?.rows.has(one) !== true).length
				return gone > 0 ? [`${table}: ${gone} of ${rows.size}`] : []
			})
			expect(lost).toEqual([])
			const { rows } = await client.query('select name from named.municipality where municipality_id = 1')
			expect(rows).toEqual([{ name: `Lillhamn ${acknowledged}` }])
			expect(await schemaOf(client)).toBe(schema)
		} finally {
			await Promise.all([client.end(), other.end()])
			await empty.drop()
		}
	},
)
