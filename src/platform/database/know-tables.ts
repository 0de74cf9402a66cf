import pg from 'pg'

/**
 * Lets the database count its tables anew after much came in at once: until it has, it reads them by guesses, and every
 * page waits for that. `databaseUrl` is their owner's.
 */
export async function knowTables(databaseUrl: string): Promise<void> {
	const client = new pg.Client({ connectionString: databaseUrl })
	await client.connect()
	try {
		await client.query('analyze')
	} finally {
		await client.end()
	}
}
