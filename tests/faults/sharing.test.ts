import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openData } from '../../src/platform/database/data-lock.ts'
import { ask, openElsewhere, testFolder, word } from './ground.ts'

test('two commands on one folder wait for each other', async () => {
	const folder = await testFolder()
	const first = openElsewhere(folder, 'command', 'briefly')
	await word(first, 'open')
	const second = openElsewhere(folder, 'command', 'nothing')

	expect(await word(second, 'said')).toBe(
		`Waiting for process ${first.child.pid}, which works on ${folder} …`,
	)
	await word(second, 'open')
	expect(first.lines).toContain('released')
	expect(await second.ended).toBe(0)
})

test('a command joins the server of a process that serves, and leaves it running', async () => {
	const folder = await testFolder()
	const serving = openElsewhere(folder, 'serving', 'hold')
	const url = await word(serving, 'open')

	const command = await openData(folder, 'command')
	expect(command.url).toBe(url)
	await command.release()
	expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('one folder is served once only', async () => {
	const folder = await testFolder()
	const serving = openElsewhere(folder, 'serving', 'hold')
	await word(serving, 'open')

	await expect(openData(folder, 'serving')).rejects.toThrow(
		`Bofast already runs on ${folder} (process ${serving.child.pid}); stop it first or give another folder with --data.`,
	)
})

test('the lock of a process that is gone is taken over, also when its number lives on in another', async () => {
	const folder = await testFolder()
	for (const left of [
		{ pid: 2 ** 30, born: '' },
		{ pid: process.pid, born: 'before' },
	]) {
		await writeFile(path.join(folder, 'lock'), JSON.stringify({ ...left, kind: 'serving' }))
		await (await openData(folder, 'serving')).release()
	}
	await writeFile(path.join(folder, 'lock'), 'half a lo')
	await (await openData(folder, 'serving')).release()
})
