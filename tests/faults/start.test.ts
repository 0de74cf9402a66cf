import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findPostmaster } from '../../src/platform/database/postmaster.ts'
import { listenTo, project, type Told, testFolder, word } from './ground.ts'

const bofast = path.join(project, 'bin', 'bofast.cjs')

/** A port that is taken until it is freed. */
async function takePort(): Promise<{ port: number; free: () => Promise<void> }> {
	const server = createServer()
	await new Promise<void>((resolve) => server.listen(0, resolve))
	const address = server.address()
	const free = () => new Promise<void>((resolve) => server.close(() => resolve()))
	onTestFinished(free)
	return { port: typeof address === 'object' && address !== null ? address.port : 0, free }
}

async function startAnywhere(folder: string): Promise<Told> {
	const { port, free } = await takePort()
	await free()
	const told = startOn(folder, port)
	await word(told, 'Bofast')
	return told
}

function startOn(folder: string, port: number): Told {
	return listenTo([bofast, 'start', '--empty', '--data', folder, '--port', String(port)])
}

test('Node that is too old gets one sentence and status 1', async () => {
	const disguise = path.join(await testFolder(), 'disguise.cjs')
	await writeFile(disguise, "Object.defineProperty(process, 'version', { value: 'v16.20.2' })")
	for (const program of ['start', 'test', 'bofast']) {
		const told = spawnSync(process.execPath, ['-r', disguise, path.join(project, 'bin', `${program}.cjs`)])
		expect(told.status).toBe(1)
		expect(`${told.stdout}${told.stderr}`).toBe(
			'Bofast needs Node 20 or later to install itself, and this is v16.20.2; install a newer one (nodejs.org) and try again.\n',
		)
	}
})

test('a taken port is one sentence, told before anything is started', async () => {
	const folder = await testFolder()
	const { port } = await takePort()
	const told = startOn(folder, port)

	expect(await told.ended).toBe(1)
	expect(told.lines).toEqual([
		`bofast: Port ${port} is taken by another program; choose another, e.g. PORT=${port + 1} npm start.`,
	])
	expect(await findPostmaster(path.join(folder, 'postgres'))).toBeUndefined()
})

test.for(['SIGINT', 'SIGTERM'] as const)('%s ends server and database without a stack', async (signal) => {
	const folder = await testFolder()
	const told = await startAnywhere(folder)
	told.child.kill(signal)

	expect(await told.ended).toBe(0)
	expect(told.lines.filter((line) => /\bat .+:\d+:\d+/.test(line))).toEqual([])
	expect(await findPostmaster(path.join(folder, 'postgres'))).toBeUndefined()
})

test('when only the starter is killed, the server and its database still end cleanly', async () => {
	const folder = await testFolder()
	const told = await startAnywhere(folder)
	told.child.kill('SIGKILL')

	await expect.poll(() => findPostmaster(path.join(folder, 'postgres')), { timeout: 20_000 }).toBeUndefined()
})
