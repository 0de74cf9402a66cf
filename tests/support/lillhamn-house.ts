import { inject } from 'vitest'
import { fillLillhamn } from '../../samples/lillhamn/load.ts'
import { fillRiket } from '../../samples/riket/load.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { stoppedClock } from '../../src/platform/clock.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { freshDatabase } from './cluster.ts'
import { type TestHouse, testHouse } from './house.ts'
import { withSql } from './sql.ts'

const filled = 'bofast_lillhamn'

/** A house with Lillhamn in it as its own: poured in once a run, copied for each file. Municipality 1 is Lillhamn, 2 the network. */
export async function lillhamnHouse(): Promise<TestHouse> {
	return await testHouse(await lillhamnFilled())
}

/** The database that is copied; it is poured by whoever asks first. */
export async function lillhamnFilled(): Promise<string> {
	await withSql(inject('clusterUrl'), async (sql) => {
		await sql.rows(`select pg_advisory_lock(hashtext('${filled}'))`)
		const there = await sql.rows(`select from pg_database where datname = '${filled}'`)
		if (there.length > 0) return
		const { name, url, secret } = await freshDatabase()
		const house = openHouse({
			...{ databaseUrl: url, secret, baseUrl: 'http://127.0.0.1', demo: false, logLevel: 'silent' },
			clock: stoppedClock(instant('2026-10-12T07:00:00Z')),
			connections: 2,
		})
		await fillLillhamn(house)
		await fillRiket(house)
		await house.close()
		// A connection that is closing still counts as somebody inside.
		await sql.rows(`select pg_terminate_backend(pid, 1000) from pg_stat_activity where datname = '${name}'`)
		await sql.rows(`alter database ${name} rename to ${filled}`)
	})
	return filled
}
