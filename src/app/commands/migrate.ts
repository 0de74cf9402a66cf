import { migrate } from '../../platform/database/migrate.ts'
import { readServing } from './serving.ts'
import { readArgs } from './usage.ts'

/** `bofast migrate`: brings the database of DATABASE_URL up to date, and tells what ran. */
export async function migrateDatabase(args: string[]): Promise<number> {
	readArgs(args, {}, 'migrate')
	const { databaseUrl, secret, before } = readServing()
	const ran = await migrate(databaseUrl, secret, before)
	process.stdout.write(ran.length === 0 ? 'Nothing to migrate.\n' : `${ran.join('\n')}\n`)
	return 0
}
