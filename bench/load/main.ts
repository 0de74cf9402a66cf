import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { fillLillhamn } from '../../samples/lillhamn/load.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { stoppedClock } from '../../src/platform/clock.ts'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { knowTables } from '../../src/platform/database/know-tables.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { oneAddress } from '../../tests/support/one-address.ts'
import { makeTestData, removeTestData } from '../../tests/support/test-data.ts'
import { coresBetween, coresNow } from './cores.ts'
import { people } from './journeys.ts'
import { type Took, visitor } from './visitor.ts'

// People at work at the same time, on one process that serves with its database beside it on the same machine: what they
// wait, what fails, and whether memory grows. With --two there are two processes, and one is killed half way.
const { values } = parseArgs({
	options: {
		users: { type: 'string', default: '50' },
		minutes: { type: 'string', default: '10' },
		thinking: { type: 'string', default: '2' },
		two: { type: 'boolean', default: false },
	},
})
const users = Number(values.users)
const lasts = Number(values.minutes) * 60_000
const thinking = Number(values.thinking) * 1000
const say = (line: string) => process.stderr.write(`${line}\n`)

const folder = await makeTestData()
say('Filling Lillhamn …')
const cluster = await startCluster({ dataDir: folder })
await migrate(cluster.url, cluster.secret)
const filling = openHouse({
	...{
		databaseUrl: cluster.url,
		secret: cluster.secret,
		baseUrl: 'http://127.0.0.1',
		demo: true,
		connections: 4,
	},
	...{ clock: stoppedClock(instant('2026-10-12T07:00:00Z')), logLevel: 'silent' },
})
await fillLillhamn(filling)
await filling.close()
await knowTables(cluster.url)

const main = path.resolve(import.meta.dirname, '../../src/app/main.ts')
const ports = await Promise.all(Array.from({ length: values.two ? 2 : 1 }, freePort))
const front = values.two ? await oneAddress(ports) : null
const at = `http://127.0.0.1:${front?.port ?? ports[0]}`
const serving = ports.map((port) =>
	// As bin/run.cjs starts it.
	spawn(process.execPath, ['--max-semi-space-size=64', main, 'serve'], {
		env: {
			...process.env,
			...{
				NODE_ENV: 'production',
				DATABASE_URL: cluster.url,
				BOFAST_SECRET: cluster.secret,
				BOFAST_URL: at,
			},
			...{ PORT: String(port), BOFAST_LOG_LEVEL: 'error' },
		},
		stdio: ['ignore', 'ignore', 'inherit'],
	}),
)
for (const port of ports) await opened(`http://127.0.0.1:${port}/readyz`)

const took: Took[] = []
const acknowledged: string[] = []
const memory: number[] = []
let isOver = false
let measures = false

async function atWork(nthUser: number): Promise<void> {
	const role = roleOf(nthUser)
	const who = visitor(at, (one) => {
		if (measures) took.push(one)
	})
	if (role.email !== null) {
		const form = { intent: 'signIn', email: role.email, password: 'bofast-lillhamn' }
		const page = await who.post('/sign-in', form)
		if (page.status !== 303) throw new Error(`${role.email} was not let in: ${page.status}`)
	}
	const step = role.begins()
	for (let nth = nthUser; !isOver; nth += 1) {
		const mark = await step(who, nth)
		if (mark !== null) acknowledged.push(mark)
		await new Promise((resolve) => setTimeout(resolve, thinking * (0.5 + Math.random())))
	}
}

const working = Array.from({ length: users }, async (_, nth) => {
	await new Promise((resolve) => setTimeout(resolve, nth * 200))
	await atWork(nth)
})
await new Promise((resolve) => setTimeout(resolve, users * 200 + 10_000))
measures = true
const before = coresNow()
say(`${users} at work for ${values.minutes} minutes …`)
const sampling = setInterval(() => memory.push(memoryOf(serving[0]?.pid ?? 0)), 5000)
if (values.two) {
	setTimeout(() => {
		say('One of the two is killed.')
		serving[1]?.kill('SIGKILL')
		front?.lead(ports.slice(0, 1))
	}, lasts / 2)
}
await new Promise((resolve) => setTimeout(resolve, lasts))
isOver = true
await Promise.all(working)
clearInterval(sampling)
const after = coresNow()

const client = new Client({ connectionString: cluster.url })
await client.connect()
const { rows } = await client.query<{ mark: string }>(
	`select note as mark from named.contact_attempt where note like 'Belastningsprov %'
	union all select reference from named.notice where reference like 'LAST-%'`,
)
await client.end()
const kept = new Map<string, number>()
for (const { mark } of rows) kept.set(mark, (kept.get(mark) ?? 0) + 1)

const faults = took.filter(({ fault }) => fault !== null)
const answered = took.filter(({ fault }) => fault === null)
const report = {
	...{ users, minutes: Number(values.minutes), processes: ports.length, requests: took.length },
	faults: countBy(faults.map(({ what, fault }) => `${fault} ${what}`)),
	milliseconds: spread(answered),
	slowest: Object.fromEntries(
		[...Map.groupBy(answered, ({ what }) => what)]
			.map(([what, own]) => [what, spread(own)] as const)
			.toSorted(([, one], [, other]) => other.p95 - one.p95)
			.slice(0, 8),
	),
	machine: coresBetween(before, after),
	megabytes: { first: median(memory.slice(0, 12)), last: median(memory.slice(-12)) },
	writes: {
		tried: took.filter(({ what }) => what.startsWith('POST')).length,
		acknowledged: acknowledged.length,
		lost: acknowledged.filter((mark) => !kept.has(mark)).length,
		twice: [...kept.values()].filter((count) => count > 1).length,
	},
}
process.stdout.write(`${JSON.stringify(report, null, '\t')}\n`)

for (const child of serving) child.kill('SIGTERM')
await front?.close()
await cluster.stop()
await removeTestData(folder)
const isFlat = report.megabytes.last <= report.megabytes.first * 1.2
const isGood =
	isFlat &&
	report.writes.acknowledged > 0 &&
	report.writes.lost === 0 &&
	report.writes.twice === 0 &&
	(values.two || (faults.length === 0 && report.milliseconds.p95 < 300))
process.exitCode = isGood ? 0 : 1

function roleOf(nth: number) {
	const turns = people.flatMap((one) => Array.from({ length: one.share }, () => one))
	return turns[(nth * 7) % turns.length] ?? (turns[0] as (typeof turns)[number])
}

function spread(measured: readonly Took[]) {
	const sorted = measured.map(({ ms }) => ms).toSorted((one, other) => one - other)
	const atShare = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
	return { count: sorted.length, p50: atShare(0.5), p95: atShare(0.95), p99: atShare(0.99), most: atShare(1) }
}

function median(numbers: readonly number[]): number {
	return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}

function countBy(words: readonly string[]): Record<string, number> {
	return Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, own]) => [word, own.length]))
}

/** Resident memory of a process in megabytes. */
function memoryOf(pid: number): number {
	const told = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
	return Math.round(Number(told?.[1] ?? 0) / 1024)
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer()
		server.listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
		})
	})
}

async function opened(address: string): Promise<void> {
	for (let tried = 0; tried < 240; tried += 1) {
		const status = await fetch(address).then(
			(answer) => answer.status,
			() => 0,
		)
		if (status === 200) return
		await new Promise((resolve) => setTimeout(resolve, 250))
	}
	throw new Error(`${address} does not answer`)
}
