import { copyFile, readFile, stat, truncate } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openData } from '../../src/platform/database/data-lock.ts'
import { ask, listenTo, project, testFolder } from './ground.ts'

const { DATABASE_URL: _, BOFAST_SECRET: __, ...env } = process.env
const main = path.join(project, 'src/app/main.ts')

async function bofast(args: readonly string[], settings: NodeJS.ProcessEnv = {}) {
	const told = listenTo([main, ...args], { ...env, ...settings })
	const status = await told.ended
	return { status, lines: told.lines }
}

async function faultOf(args: readonly string[], settings: NodeJS.ProcessEnv = {}): Promise<string> {
	const { status, lines } = await bofast(args, settings)
	expect(lines.length, lines.join('\n')).toBe(1)
	expect(status).toBe(1)
	return lines[0] ?? ''
}

test('a house is backed up by one command and restored by another, in a folder of its own', async () => {
	const folder = await testFolder()
	const at = (name: string) => path.join(folder, name)
	const [old, anew] = [at('old'), at('new')]
	const found = ['found', '--kind', 'municipality', '--code', 'BREV', '--name', 'Brevby']
	const begun = await bofast([...found, '--admin-email', 'a@brevby.example', '--data', old])
	expect(begun.status, begun.lines.join('\n')).toBe(0)
	const taken = await bofast(['backup', at('b'), '--data', old])
	expect(taken.status, taken.lines.join('\n')).toBe(0)
	expect(taken.lines.join('\n')).toContain('read back and whole')
	expect((await stat(at('b'))).mode & 0o777).toBe(0o600)

	const { secret } = JSON.parse(await readFile(path.join(old, 'secrets.json'), 'utf8')) as { secret: string }
	const given = { BOFAST_SECRET: secret }
	expect(await faultOf(['restore', at('b'), '--data', anew])).toContain(
		'set BOFAST_SECRET, or put secrets.json',
	)
	expect(await faultOf(['restore', at('b'), '--data', anew], { BOFAST_SECRET: 'x'.repeat(40) })).toContain(
		'was made with another secret',
	)
	expect(await faultOf(['restore', at('none'), '--data', anew], given)).toContain('cannot be read (ENOENT)')
	expect(await faultOf(['restore', main, '--data', anew], given)).toContain(
		'is no backup that Bofast has made',
	)
	await copyFile(at('b'), at('cut'))
	await truncate(at('cut'), (await stat(at('b'))).size - 20)
	expect(await faultOf(['restore', at('cut'), '--data', anew], given)).toContain('is cut off before its end')
	await expect(stat(anew)).rejects.toThrow('ENOENT')
	expect((await bofast(['restore', '--data', anew], given)).status).toBe(2)

	const restored = await bofast(['restore', at('b'), '--data', anew], given)
	expect(restored.status, restored.lines.join('\n')).toBe(0)
	expect(restored.lines.join('\n')).toContain('are restored, counted and compared')
	const ground = await openData(anew, 'command')
	expect(await ask(ground.url, 'select name from named.municipality')).toEqual([{ name: 'Brevby' }])
	expect(ground.secret).toBe(secret)
	await ground.release()
	expect(await faultOf(['restore', at('b'), '--data', old])).toContain('The database is not empty')
	expect((await bofast(['doctor', '--data', anew])).lines.join('\n')).not.toContain('BAD')
}, 600_000)
