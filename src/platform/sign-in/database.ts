import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { roleClient, urlFor } from '../database/connect.ts'
import { PreparingClient } from '../database/prepared.ts'
import type { House } from '../house.ts'

/** Tables of the schema signin as better-auth meets them: columns as written, moments as `Date`. */
export type SignInDatabase = Kysely<Record<string, never>>

/** Entered as a role that reaches the sign-in's tables and nothing else; its search path is that schema. */
export function openSignInDatabase(house: House): SignInDatabase {
	const pool = new pg.Pool({
		connectionString: urlFor(house.databaseUrl, 'bofast_signin', house.keys),
		Client: roleClient(PreparingClient, house.databaseUrl, 'bofast_signin', house.keys),
		max: 4,
		idleTimeoutMillis: 30_000,
	})
	// A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
	pool.on('error', () => {})
	return new Kysely({ dialect: new PostgresDialect({ pool }) })
}
