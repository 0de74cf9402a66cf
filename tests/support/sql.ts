import pg from 'pg'

export type Sql = { rows<Row extends object>(text: string, values?: unknown[]): Promise<Row[]> }

/** Plain SQL on a connection of its own: as the superuser of the test cluster, or as whom the address names. */
export async function withSql<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: url })
	await client.connect()
	try {
		return await work({
			rows: async <Row extends object>(text: string, values: unknown[] = []) =>
				(await client.query<Row>(text, values)).rows,
		})
	} finally {
		await client.end()
	}
}
