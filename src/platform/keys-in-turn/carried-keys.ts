import pg from 'pg'
import { keysFrom } from '../keys.ts'

type Secrets = { readonly secret: string; readonly before?: readonly string[] }

/** Keys of digests from secrets that are gone, as `openHouse` takes them; read by whoever owns the database, once migrated. */
export async function readCarriedKeys(
	databaseUrl: string,
	{ secret, before = [] }: Secrets,
): Promise<string[]> {
	const keys = keysFrom(secret, { before })
	const client = new pg.Client({ connectionString: databaseUrl })
	await client.connect()
	try {
		const { rows } = await client.query<{ cipher: Buffer }>(
			'select cipher from house.carried_digest_key order by carried_at desc',
		)
		return rows.map(({ cipher }) => keys.unseal(cipher))
	} finally {
		await client.end()
	}
}
