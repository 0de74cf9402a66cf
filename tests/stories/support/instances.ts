import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterAll } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/cluster.ts'

const main = path.resolve(import.meta.dirname, '../../../src/app/main.ts')

export type Instance = { readonly url: string; readonly database: FreshDatabase }

// Asked for as the file is read: vitest forgets what is asked for while a hook runs.
const endings: (() => Promise<void>)[] = []
afterAll(async () => {
	await Promise.all(endings.map((end) => end()))
})

/** Bofast as somebody runs it: `serve` and `worker` as processes of their own, on a database of their own. */
export async function instance(
	template: string | undefined,
	fill: (database: FreshDatabase) => Promise<void>,
): Promise<Instance> {
	const database = await freshDatabase(template)
	await fill(database)
	const port = await freePort()
	const url = `http://127.0.0.1:${port}`
	const env = {
		...process.env,
		...{ NODE_ENV: 'production', BOFAST_REACH: 'own-network', BOFAST_LOG_LEVEL: 'silent' },
		...{ DATABASE_URL: database.url, BOFAST_SECRET: database.secret, BOFAST_URL: url, PORT: String(port) },
	}
	const processes = ['serve', 'worker'].map((command) => run(command, env))
	endings.push(async () => {
		await Promise.all(processes.map(ended))
		await database.drop()
	})
	await answers(`${url}/readyz`, processes)
	return { url, database }
}

function run(command: string, env: NodeJS.ProcessEnv): ChildProcess {
	return spawn(process.execPath, [main, command], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return
	const gone = new Promise((settle) => child.once('exit', settle))
	child.kill('SIGTERM')
	await gone
}

/** Waits until the house is open; one that ended before says so. */
async function answers(address: string, processes: readonly ChildProcess[]): Promise<void> {
	for (let tries = 0; tries < 240; tries += 1) {
		if (processes.some(({ exitCode }) => exitCode !== null)) throw new Error('the house did not open')
		const status = await fetch(address).then(
			(answer) => answer.status,
			() => 0,
		)
		if (status === 200) return
		await new Promise((wait) => setTimeout(wait, 250))
	}
	throw new Error(`nobody answers at ${address}`)
}

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer()
		probe.once('error', reject)
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address()
			probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
		})
	})
}
