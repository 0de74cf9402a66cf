import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openData } from '../../src/platform/database/data-lock.ts'
import { ask, asRoot, testFolder } from './ground.ts'

async function usedFolder(): Promise<string> {
	const folder = await testFolder()
	await (await openData(folder, 'command')).release()
	return folder
}

test('root in a home that nobody else may enter: the database moves to common ground and says so', async () => {
	const home = await testFolder()
	await chmod(home, 0o700)
	const folder = path.join(home, '.bofast')
	const said: string[] = []
	const data = await openData(folder, 'serving', (sentence) => said.push(sentence))
	const [row] = await ask<{ at: string }>(data.url, "select current_setting('data_directory') as at")
	await data.release()
	const again = await openData(folder, 'serving')
	const [same] = await ask<{ at: string }>(again.url, "select current_setting('data_directory') as at")
	await again.release()

	expect(same).toEqual(row)
	const moved = path.dirname(row?.at ?? '')
	if (!asRoot) {
		expect(moved).toBe(folder)
		return
	}
	expect(moved).toMatch(/^\/var\/lib\/bofast\//)
	expect(said).toEqual([`The database lies in ${moved}, because PostgreSQL's user cannot enter ${folder}.`])
	expect(await readFile(path.join(moved, 'belongs-to'), 'utf8')).toBe(`${folder}\n`)
	await rm(moved, { recursive: true })
})

test('the secret is readable by its owner only and stays the same', async () => {
	const folder = await testFolder()
	const first = await openData(folder, 'command')
	await first.release()
	const second = await openData(folder, 'command')
	await second.release()

	expect(second.secret).toBe(first.secret)
	expect((await stat(path.join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600)
})

test('a folder that cannot be written is one sentence', async () => {
	const home = await testFolder()
	await chmod(home, 0o555)
	// Root may write everywhere but where the kernel itself answers.
	const folder = asRoot ? '/sys/bofast' : path.join(home, '.bofast')

	await expect(openData(folder, 'serving')).rejects.toThrow(
		/^Bofast cannot keep its data in \S+: .+; give a folder it can write in with --data\.$/,
	)
})

test('a file where the folder should be is one sentence', async () => {
	const file = path.join(await testFolder(), 'file')
	await writeFile(file, '')

	await expect(openData(file, 'serving')).rejects.toThrow('a file stands where the folder should be')
})

test('a database whose heart is missing is one sentence, and whole again when it comes back', async () => {
	const folder = await usedFolder()
	const heart = path.join(folder, 'postgres', 'global', 'pg_control')
	await rename(heart, path.join(folder, 'pg_control'))

	await expect(openData(folder, 'serving')).rejects.toThrow(
		/^The database in \S+ is damaged and does not start \(.+pg_control.+\); restore a backup, or move/,
	)
	await rename(path.join(folder, 'pg_control'), heart)
	await (await openData(folder, 'serving')).release()
})

test('a folder that is no database, or one of another version, is one sentence', async () => {
	const folder = await testFolder()
	await chmod(folder, 0o711)
	await mkdir(path.join(folder, 'postgres'))
	await expect(openData(folder, 'serving')).rejects.toThrow('PG_VERSION is missing')

	await writeFile(path.join(folder, 'postgres', 'PG_VERSION'), '15\n')
	await expect(openData(folder, 'serving')).rejects.toThrow('it is of version 15')
})

test('a database without its secrets is one sentence, never new secrets', async () => {
	const folder = await usedFolder()
	await rm(path.join(folder, 'secrets.json'))

	await expect(openData(folder, 'serving')).rejects.toThrow('secrets.json are missing or damaged')
})
