import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { fillLillhamn } from '../samples/lillhamn/load.ts'
import { instant } from '../src/foundation/plain-date.ts'
import { stoppedClock } from '../src/platform/clock.ts'
import { startCluster } from '../src/platform/database/cluster.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import type { Caller, House } from '../src/platform/house.ts'
import { membershipsOf, municipalitiesIn } from '../src/platform/memberships.ts'
import { openHouse } from '../src/platform/open-house.ts'

/** Lillhamn on a database of its own, as it is run; `bare` is the database's own superuser beside it. */
export type BenchTown = {
	readonly house: House
	readonly bare: pg.Client
	readonly port: number
	readonly officer: Caller
	readonly administrator: Caller
}

const port = 4790

export async function inTown<T>(
	say: (line: string) => void,
	work: (town: BenchTown) => Promise<T>,
): Promise<T> {
	const dataDir = mkdtempSync(join(tmpdir(), 'bofast-bench-'))
	const cluster = await startCluster({ dataDir })
	try {
		await migrate(cluster.url, cluster.secret)
		const house = openHouse({
			databaseUrl: cluster.url,
			secret: cluster.secret,
			clock: stoppedClock(instant('2026-10-12T07:00:00Z')),
			baseUrl: `http://127.0.0.1:${port}`,
			demo: false,
			logLevel: 'silent',
			connections: 20,
		})
		const filling = performance.now()
		await fillLillhamn(house)
		say(`Lillhamn filled in ${((performance.now() - filling) / 1000).toFixed(1)} s`)
		const bare = new pg.Client({ connectionString: cluster.url })
		await bare.connect()
		await bare.query('vacuum analyze')
		const officer = await officerIn(house, bare)
		const done = await work({ house, bare, port, officer, administrator: await administratorIn(house) })
		await bare.end()
		await house.close()
		return done
	} finally {
		await cluster.stop()
		rmSync(dataDir, { recursive: true, force: true })
	}
}

async function administratorIn(house: House): Promise<Caller> {
	const [town] = await municipalitiesIn(house)
	if (town?.administrator == null) throw new Error('Lillhamn has no administrator')
	return { house, actor: town.administrator }
}

async function officerIn(house: House, bare: pg.Client): Promise<Caller> {
	const officer = await bare.query<{ sign_in_id: string }>(
		`select sign_in_id from named.staff where email like 'sara.holm@%'`,
	)
	const [actor] = await membershipsOf(house, officer.rows[0]?.sign_in_id ?? '')
	if (actor === undefined) throw new Error('Lillhamn has no Sara Holm')
	return { house, actor }
}
