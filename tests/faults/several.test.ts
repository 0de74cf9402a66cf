import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { type Cluster, startCluster } from '../../src/platform/database/cluster.ts'
import { freePort } from '../stories/support/instances.ts'
import { oneAddress } from '../support/one-address.ts'
import { makeTestData, removeTestData } from '../support/test-data.ts'
import { ask, listenForLong, project, type Told, word } from './ground.ts'

// Two that serve and one that works, on one database, behind one address; the database has an address that stays too.
const main = path.join(project, 'src/app/main.ts')
const folder = await makeTestData()
let cluster: Cluster = await startCluster({ dataDir: folder })
const portOf = ({ url }: Cluster) => Number(new URL(url).port)
const database = await oneAddress([portOf(cluster)])
const databaseUrl = new URL(cluster.url)
databaseUrl.port = String(database.port)
const env = {
	...process.env,
	...{ DATABASE_URL: databaseUrl.href, BOFAST_SECRET: cluster.secret, BOFAST_LOG_LEVEL: 'info' },
}
const bofast = (words: readonly string[], more: NodeJS.ProcessEnv = {}) =>
	listenForLong([main, ...words], { ...env, ...more })

const founding = bofast(
	'found --kind municipality --code BREV --name Brevby --admin-email ada@brevby.example --json'.split(' '),
)
expect(await founding.ended, founding.lines.join('\n')).toBe(0)
const { password } = JSON.parse(founding.lines.join('\n')) as { password: string }

const ports = [await freePort(), await freePort()]
const front = await oneAddress(ports)
const at = `http://127.0.0.1:${front.port}`
const serving: Told[] = []
for (const port of ports) {
	const one = bofast(['serve'], { PORT: String(port), BOFAST_URL: at })
	await word(one, 'Bofast')
	serving.push(one)
}
const worker = bofast(['worker'])
await word(worker, 'Bofast')

afterAll(async () => {
	for (const { child } of [...serving, worker]) child.kill('SIGKILL')
	await Promise.all([front.close(), database.close()])
	await cluster.stop()
	await removeTestData(folder)
})

type Posted = Record<string, string>
const post = (to: string, form: Posted, cookie = '', from = at) =>
	fetch(`${from}${to}`, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			cookie,
			origin: from,
			'content-type': 'application/x-www-form-urlencoded',
			connection: 'close',
		},
		body: new URLSearchParams(form),
	})
const get = (to: string, cookie = '', from = at) =>
	fetch(`${from}${to}`, { redirect: 'manual', headers: { cookie, connection: 'close' } })
const signIn = (secret: string) =>
	post('/sign-in', { intent: 'signIn', email: 'ada@brevby.example', password: secret })

async function enter(): Promise<string> {
	const answer = await signIn(password)
	expect(answer.status, await answer.text()).toBe(303)
	return answer.headers
		.getSetCookie()
		.map((one) => one.split(';')[0])
		.join('; ')
}

const cookie = await enter()

test('who has signed in by one is signed in by the other', async () => {
	const answers = await Promise.all(
		ports.flatMap((port) => [1, 2].map(() => get('/settings', cookie, `http://127.0.0.1:${port}`))),
	)
	expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
})

test('a form that reaches both at once does its work once', async () => {
	const [committee] = await ask<{ id: string }>(cluster.url, 'select id from named.committee')
	const form = {
		intent: 'addUnit',
		onceId: 'page-1',
		name: 'Boendeenheten',
		committeeId: committee?.id ?? '',
		parentId: '',
	}
	const answers = await Promise.all(
		ports.map((port) => post('/settings', form, cookie, `http://127.0.0.1:${port}`)),
	)
	expect(answers.map(({ status }) => status)).toEqual([303, 303])
	expect(await ask(cluster.url, 'select count(*)::int as n from named.unit')).toEqual([{ n: 1 }])
})

test('whoever is told to stop answers what it was asked and lets nobody new in; the other goes on', async () => {
	const locking = new Client({ connectionString: cluster.url })
	await locking.connect()
	await locking.query('begin; lock table named.unit in access exclusive mode')
	const [port = 0] = ports
	const slow = get('/settings', cookie, `http://127.0.0.1:${port}`)
	await pause(1000)
	serving[0]?.child.kill('SIGTERM')
	await expect.poll(() => isOpen(port), { timeout: 10_000 }).toBe(false)
	front.lead(ports.slice(1))
	await locking.query('rollback')
	await locking.end()
	expect((await slow).status).toBe(200)
	expect(await serving[0]?.ended).toBe(0)
	expect((await get('/settings', cookie)).status).toBe(200)
})

test('without its database it says so, and goes on by itself when the database is there again', async () => {
	await cluster.stop()
	const answer = await get('/settings', cookie)
	expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
	expect(await answer.text()).not.toMatch(/ECONNREFUSED|\bat .+:\d+:\d+/)
	expect((await get('/healthz')).status).toBe(200)
	expect((await get('/readyz')).status).toBe(503)
	cluster = await startCluster({ dataDir: folder })
	database.lead([portOf(cluster)])
	await expect.poll(async () => (await get('/settings', cookie)).status, { timeout: 30_000 }).toBe(200)
	expect((await get('/readyz')).status).toBe(200)
	expect(worker.child.exitCode).toBeNull()
})

test('each line of the log is of its own, with what was asked and no name', async () => {
	const lines = serving.flatMap((one) => one.lines).filter((line) => line.startsWith('{'))
	expect(lines.length).toBeGreaterThan(0)
	for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
	expect(lines.join('\n')).not.toMatch(/brevby\.example|Boendeenheten/)
})

test('wrong passwords are counted over both', async () => {
	let status = 401
	for (let tried = 0; tried < 30 && status === 401; tried += 1) status = (await signIn('fel lösenord')).status
	const answer = await signIn(password)
	expect(answer.status).not.toBe(303)
})

function isOpen(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1')
		socket.once('connect', () => {
			socket.destroy()
			resolve(true)
		})
		socket.once('error', () => resolve(false))
	})
}
