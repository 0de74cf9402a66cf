import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { checkAudit } from '../../src/platform/audit-check.ts'
import { sealAudit } from '../../src/platform/audit-seal.ts'
import { wallClock } from '../../src/platform/clock.ts'
import { type Cluster, startCluster } from '../../src/platform/database/cluster.ts'
import { findCluster } from '../../src/platform/database/cluster-place.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { findPostmaster } from '../../src/platform/database/postmaster.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { type OneAddress, oneAddress } from '../support/one-address.ts'
import { listenTo, project, type Told, word } from './ground.ts'

/** What goes wrong in a round; each comes at a moment of chance, in the midst of the work. */
export const mishaps = [
	'app killed',
	'jobs killed',
	'database killed',
	'all killed',
	'database restarted',
	'net broken',
	'table locked',
	'clock jumps',
	'jobs delivered twice',
] as const
export type Mishap = (typeof mishaps)[number]

export type Found = {
	readonly lost: readonly string[]
	readonly twice: readonly string[]
	readonly half: readonly string[]
	readonly wrong: readonly string[]
	readonly brokenBlocks: number
	readonly kept: number
}

export type Rounds = { play(mishap: Mishap, after: number): Promise<Found>; close(): Promise<void> }

/** A house at work in processes of its own: clerks who write, jobs, and a server that can be killed. */
export async function openRounds(folder: string): Promise<Rounds> {
	let cluster = await startCluster({ dataDir: folder })
	await migrate(cluster.url, cluster.secret)
	const address = await oneAddress([portOf(cluster)])
	const databaseUrl = through(address, cluster)
	const { secret } = cluster
	const house = openHouse({
		...{ databaseUrl, secret, clock: wallClock, connections: 3 },
		...{ baseUrl: 'http://127.0.0.1', demo: false, logLevel: 'silent' },
	})
	const town = await sampleMunicipality(house, 'Brevby')
	const [officer, landlord] = [town.as('officer').actor, town.as('landlord').actor]
	let named = 0
	let clerk = openClerk()
	let jobs = openJobs()
	const acknowledged = { case: new Set<string>(), notice: new Set<string>() }
	const wrong: string[] = []

	function openClerk(): Told {
		const told = { databaseUrl, secret, officer, landlord, name: `c${named++}` }
		return listenTo([`${project}/tests/faults/clerk.ts`, JSON.stringify(told)])
	}

	function openJobs(): Told {
		return listenTo([`${project}/tests/faults/jobber.ts`, JSON.stringify({ databaseUrl, secret })])
	}

	async function kill(told: Told): Promise<void> {
		told.child.kill('SIGKILL')
		await told.ended
		collect(told)
	}

	function collect({ lines }: Told): void {
		for (const line of lines.splice(0)) {
			const [said, kind, mark = ''] = line.split(' ')
			if (said === 'kept') acknowledged[kind as 'case' | 'notice'].add(mark)
			else if (said === 'wrong') wrong.push(line)
		}
	}

	async function killDatabase(): Promise<void> {
		const running = await findPostmaster(await findCluster(folder))
		if (running !== undefined) process.kill(running.pid, 'SIGKILL')
	}

	async function startDatabase(): Promise<void> {
		cluster = await startCluster({ dataDir: folder })
		address.lead([portOf(cluster)])
	}

	const happen: Readonly<Record<Mishap, (chance: number) => Promise<void>>> = {
		'app killed': () => kill(clerk),
		'jobs killed': () => kill(jobs),
		'database killed': async (chance) => {
			await killDatabase()
			await pause(chance)
			await startDatabase()
		},
		'all killed': async () => {
			await Promise.all([kill(clerk), kill(jobs), killDatabase()])
			await startDatabase()
		},
		'database restarted': async (chance) => {
			await cluster.stop()
			await pause(chance)
			await startDatabase()
		},
		'net broken': async () => address.cut(),
		'table locked': async (chance) =>
			await onDatabase(async (client) => {
				await client.query('begin; lock table audit.entry in access exclusive mode')
				await pause(1000 + chance)
				await client.query('rollback')
			}),
		'clock jumps': async (chance) => {
			for (const ahead of [3 * 86_400_000, -2 * 86_400_000, 0]) {
				clerk.child.stdin?.write(`${ahead}\n`)
				await pause(100 + chance / 4)
			}
		},
		'jobs delivered twice': async () =>
			await onDatabase(async (client) => {
				await client.query(`
					select graphile_worker.add_job('matchNotices',
						json_build_object('noticeIds', n.id, 'municipalityId', n.municipality_id)) from named.notice n,
						generate_series(1, 2) order by n.id desc limit 40`)
				await client.query(`update graphile_worker._private_jobs set locked_at = null, locked_by = null`)
			}),
	}

	async function onDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
		const client = new Client({ connectionString: cluster.url })
		await client.connect()
		try {
			return await work(client)
		} finally {
			await client.end()
		}
	}

	/** Work goes on by itself: something new is acknowledged, and what waited before is done. */
	async function recover(): Promise<void> {
		if (clerk.child.exitCode !== null || clerk.child.signalCode !== null) clerk = openClerk()
		if (jobs.child.exitCode !== null || jobs.child.signalCode !== null) jobs = openJobs()
		collect(clerk)
		const until = Date.now() + 90_000
		while (!clerk.lines.some((line) => line.startsWith('kept case'))) {
			if (clerk.child.exitCode !== null) throw new Error(`the app ended: ${clerk.lines.join(' | ')}`)
			if (Date.now() > until) throw new Error('nothing is acknowledged any more')
			await pause(20)
		}
		const now = await onDatabase(async (client) => (await client.query('select now()')).rows[0]?.now)
		for (;;) {
			const left = await onDatabase(
				async (client) =>
					(
						await client.query(
							`select j.attempts, j.last_error, j.locked_at from graphile_worker._private_jobs j
							where j.created_at < $1 and j.payload ->> 'municipalityId' is not null`,
							[now],
						)
					).rows,
			)
			if (left.length === 0) return
			if (jobs.child.exitCode !== null) throw new Error(`the jobs ended: ${jobs.lines.join(' | ')}`)
			if (Date.now() > until) throw new Error(`the queue does not drain: ${JSON.stringify(left.slice(0, 3))}`)
			await pause(100)
		}
	}

	async function look(): Promise<Found> {
		collect(clerk)
		const marks = { case: new Set(acknowledged.case), notice: new Set(acknowledged.notice) }
		const found = await onDatabase(async (client) => ({
			cases: (await client.query<Row>(caseRows, [town.municipalityId])).rows,
			notices: (await client.query<Row>(noticeRows, [town.municipalityId])).rows,
			orphans: (await client.query<Row>(auditOrphans, [town.municipalityId])).rows,
		}))
		await sealAudit(house)
		const { broken } = await checkAudit(house)
		return {
			lost: [...missingFrom(found.cases, marks.case), ...missingFrom(found.notices, marks.notice)],
			twice: [...found.cases, ...found.notices].filter(({ times }) => times > 1).map(({ mark }) => mark),
			half: [...found.cases, ...found.notices, ...found.orphans]
				.filter(({ whole }) => !whole)
				.map(({ mark }) => mark),
			wrong: [...wrong],
			brokenBlocks: broken.length,
			kept: marks.case.size + marks.notice.size,
		}
	}

	await Promise.all([word(clerk, 'open'), word(jobs, 'open')])
	return {
		async play(mishap, chance) {
			await pause(chance)
			await happen[mishap](chance)
			await recover()
			return await look()
		},
		async close() {
			await Promise.all([kill(clerk), kill(jobs)])
			await house.close()
			await address.close()
			await cluster.stop()
		},
	}
}

type Row = { mark: string; times: number; whole: boolean }

/** A case is whole with its household, its home, its row in the log, and the form's answer. */
const caseRows = `
	select c.other_system_number as mark, count(*)::int as times,
		bool_and(exists (select from named.household_member m
			where m.municipality_id = c.municipality_id and m.household_id = c.household_id)
		and exists (select from named.case_home h where h.municipality_id = c.municipality_id and h.id = c.home_id)
		and (select count(*) from audit.entry e where e.municipality_id = c.municipality_id
			and e.name = 'openOwnCase' and e.outcome = 'done' and e.subject_ids @> array[c.id]) = 1) as whole
	from named.eviction_case c where c.municipality_id = $1 and c.other_system_number is not null group by 1`

const noticeRows = `
	select n.reference as mark, count(*)::int as times,
		bool_and((select count(*) from audit.entry e where e.municipality_id = n.municipality_id
			and e.name = 'receiveNotice' and e.outcome = 'done' and e.subject_ids @> array[n.id]) = 1) as whole
	from named.notice n where n.municipality_id = $1 group by 1`

/** Rows of the log that tell of a case or a notice that is not there. */
const auditOrphans = `
	select e.name || ' ' || e.id as mark, 1 as times, false as whole
	from audit.entry e
	where e.municipality_id = $1 and e.outcome = 'done' and (
		(e.name = 'openOwnCase' and not exists (select from named.eviction_case c
			where c.municipality_id = e.municipality_id and c.id = any (e.subject_ids)))
		or (e.name = 'receiveNotice' and not exists (select from named.notice n
			where n.municipality_id = e.municipality_id and n.id = any (e.subject_ids))))`

function missingFrom(rows: readonly Row[], marks: ReadonlySet<string>): string[] {
	const there = new Set(rows.map(({ mark }) => mark))
	return [...marks].filter((mark) => !there.has(mark))
}

const portOf = ({ url }: Cluster) => Number(new URL(url).port)

function through({ port }: OneAddress, { url }: Cluster): string {
	const address = new URL(url)
	address.port = String(port)
	return address.href
}
