import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openData } from '../../src/platform/database/data-lock.ts'
import { findPostmaster } from '../../src/platform/database/postmaster.ts'
import { ask, openElsewhere, type Told, testFolder, word } from './ground.ts'

const keptBy = (told: Told) =>
	told.lines.filter((line) => line.startsWith('kept ')).map((line) => Number(line.slice(5)))

async function killApp(told: Told): Promise<void> {
	told.child.kill('SIGKILL')
	await told.ended
}

async function postmasterOf(folder: string): Promise<number> {
	return (await findPostmaster(path.join(folder, 'postgres')))?.pid ?? 0
}

async function numbersIn(url: string): Promise<number[]> {
	return (await ask<{ number: number }>(url, 'select number from receipt')).map((row) => row.number)
}

test('a server that outlives the killed app is adopted, and ends with the next one', async () => {
	const folder = await testFolder()
	const app = openElsewhere(folder, 'serving', 'hold')
	await word(app, 'open')
	await killApp(app)
	const orphan = await postmasterOf(folder)
	expect(orphan).toBeGreaterThan(0)

	const next = await openData(folder, 'serving')
	expect(await postmasterOf(folder)).toBe(orphan)
	await next.release()
	expect(await postmasterOf(folder)).toBe(0)
})

test('a server that no longer answers is stopped, and everything acknowledged is there', async () => {
	const folder = await testFolder()
	const app = openElsewhere(folder, 'serving', 'write')
	await word(app, 'kept')
	await killApp(app)
	const orphan = await postmasterOf(folder)
	process.kill(orphan, 'SIGSTOP')

	const next = await openData(folder, 'serving')
	expect(await postmasterOf(folder)).not.toBe(orphan)
	expect(await numbersIn(next.url)).toEqual(expect.arrayContaining(keptBy(app)))
	await next.release()
})

test('whatever is killed whenever, the next start loses nothing that was acknowledged', async () => {
	const folder = await testFolder()
	const acknowledged: number[] = []
	for (const milliseconds of [20, 150, 400]) {
		const app = openElsewhere(folder, 'serving', 'write')
		await word(app, 'kept')
		await new Promise((resolve) => setTimeout(resolve, milliseconds))
		app.child.kill('SIGKILL')
		process.kill(await postmasterOf(folder), 'SIGKILL')
		await app.ended
		acknowledged.push(...keptBy(app))

		const next = await openData(folder, 'command')
		expect(await numbersIn(next.url)).toEqual(expect.arrayContaining(acknowledged))
		await next.release()
	}
})

test('a kill in the middle of making the database leaves nothing half', async () => {
	const folder = await testFolder()
	const app = openElsewhere(folder, 'serving', 'hold')
	await new Promise((resolve) => setTimeout(resolve, 600))
	await killApp(app)

	const next = await openData(folder, 'serving')
	expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }])
	await next.release()
})

test('a process that got the dead server’s number does not keep the database from starting', async () => {
	const folder = await testFolder()
	await (await openData(folder, 'command')).release()
	const file = path.join(folder, 'postgres', 'postmaster.pid')
	await writeFile(file, `${process.pid}\n${folder}/postgres\n1\n5432\n\n127.0.0.1\n  1  1\nready\n`)

	const next = await openData(folder, 'command')
	expect(await postmasterOf(folder)).not.toBe(process.pid)
	await next.release()
})
