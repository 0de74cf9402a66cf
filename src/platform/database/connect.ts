import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '../../../database/types.ts'
import type { Keys } from '../keys.ts'
import { PreparingClient } from './prepared.ts'

const { builtins } = pg.types

const types = {
	getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
		if (oid === builtins.DATE) return (text: string) => text
		if (oid === builtins.TIMESTAMPTZ)
			return (text: string) => `${text.replace(' ', 'T').replace(/\+00$/, 'Z')}`
		if (oid === builtins.INT8) return exactInteger
		if (oid === dateArray) return (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(','))
		return pg.types.getTypeParser(oid, format as 'text')
	}) as typeof pg.types.getTypeParser,
}

const dateArray = 1182

function exactInteger(text: string): number {
	const value = Number(text)
	if (!Number.isSafeInteger(value)) throw new Error('an integer too large to be exact came from the database')
	return value
}

export type DatabaseRole =
	| 'bofast_app'
	| 'bofast_signin'
	| 'bofast_worker'
	| 'bofast_public'
	| 'bofast_backup'

/** The same database, entered as one of the house's own roles. */
export function urlFor(databaseUrl: string, role: DatabaseRole, keys: Keys): string {
	const url = new URL(databaseUrl)
	url.username = role
	url.password = keys.rolePassword(role)
	return url.toString()
}

/** A pool that outlives its connections: one that breaks while idle is replaced, also when the server just ends. */
export function openPool(settings: pg.PoolConfig): pg.Pool {
	const pool = new pg.Pool({ idleTimeoutMillis: 30_000, ...settings })
	// Without listeners a broken connection would end the process; whoever uses it is told by the failing query.
	pool.on('error', () => {})
	pool.on('connect', (client) => client.on('error', () => {}))
	return pool
}

/** Days come as `YYYY-MM-DD`, moments as ISO in UTC, names in camelCase. */
export function openDatabase(url: string, connections: number): Kysely<DB> {
	const pool = openPool({
		connectionString: url,
		max: connections,
		Client: PreparingClient,
		types,
		options: '-c TimeZone=UTC -c DateStyle=ISO,YMD',
	})
	return new Kysely<DB>({
		dialect: new PostgresDialect({ pool }),
		plugins: [
			new CamelCasePlugin({ maintainNestedObjectKeys: true, underscoreBetweenUppercaseLetters: true }),
		],
	})
}
