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
	| 'bofast_sealer'

/** The same database, entered as one of the house's own roles. */
export function urlFor(databaseUrl: string, role: DatabaseRole, keys: Keys): string {
	return urlWith(databaseUrl, role, keys.rolePassword(role))
}

/** A pool that outlives its connections: one that breaks while idle is replaced, also when the server just ends. */
function openPool(settings: pg.PoolConfig): pg.Pool {
	const pool = new pg.Pool({ idleTimeoutMillis: 30_000, ...settings })
	// Without listeners a broken connection would end the process; whoever uses it is told by the failing query.
	pool.on('error', () => {})
	pool.on('connect', (client) => client.on('error', () => {}))
	return pool
}

/**
 * Connections of one of the house's own roles. While the secret is changed the server may hold the password of either
 * secret, as whoever was started last has set it: each connection first finds out which.
 */
export function roleClient(
	Base: typeof pg.Client,
	databaseUrl: string,
	role: DatabaseRole,
	keys: Keys,
): typeof pg.Client {
	if (keys.older === 0) return Base
	return class extends Base {
		constructor(settings?: string | pg.ClientConfig) {
			super(settings)
			Object.assign(this, { password: () => passwordThatHolds(databaseUrl, keys.rolePasswords(role), role) })
		}
	}
}

/** Plain connections of one of the house's own roles, for what reads and writes in its own way. */
export function openRolePool(databaseUrl: string, role: DatabaseRole, keys: Keys): pg.Pool {
	return openPool({
		connectionString: urlFor(databaseUrl, role, keys),
		Client: roleClient(pg.Client, databaseUrl, role, keys),
	})
}

async function passwordThatHolds(
	databaseUrl: string,
	passwords: readonly string[],
	role: DatabaseRole,
): Promise<string> {
	for (const password of passwords.slice(0, -1)) {
		const client = new pg.Client({ connectionString: urlWith(databaseUrl, role, password) })
		client.on('error', () => {})
		try {
			await client.connect()
			return password
		} catch (fault) {
			if ((fault as { code?: string }).code !== '28P01') throw fault
		} finally {
			await client.end().catch(() => {})
		}
	}
	return passwords.at(-1) ?? ''
}

function urlWith(databaseUrl: string, role: DatabaseRole, password: string): string {
	const url = new URL(databaseUrl)
	url.username = role
	url.password = password
	return url.toString()
}

/** How long is waited for a database that there is something else to ask instead of. */
type Patience = { readonly connectMs: number; readonly answerMs: number }

/** One that has not answered in time is let go of: what comes after would wait behind what is not answered. */
class ImpatientClient extends PreparingClient {
	override query(...given: unknown[]): never {
		const answer: unknown = super.query(...given)
		if (answer instanceof Promise)
			answer.catch((fault: unknown) => {
				if (fault instanceof Error && fault.message === 'Query read timeout') void this.end().catch(() => {})
			})
		return answer as never
	}
}

/** Days come as `YYYY-MM-DD`, moments as ISO in UTC, names in camelCase. */
export function openDatabase(
	databaseUrl: string,
	role: DatabaseRole,
	keys: Keys,
	connections: number,
	patience?: Patience,
): Kysely<DB> {
	const Client = patience === undefined ? PreparingClient : ImpatientClient
	const pool = openPool({
		connectionString: urlFor(databaseUrl, role, keys),
		max: connections,
		pipeline: true,
		Client: roleClient(Client, databaseUrl, role, keys),
		...(patience === undefined
			? {}
			: { connectionTimeoutMillis: patience.connectMs, query_timeout: patience.answerMs }),
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
