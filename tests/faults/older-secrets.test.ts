import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readThrough } from '../../src/platform/backup/read-backup.ts'
import { openData } from '../../src/platform/database/data-lock.ts'
import { keysFrom } from '../../src/platform/keys.ts'
import { ask, listenTo, project, testFolder } from './ground.ts'

const { DATABASE_URL: _, BOFAST_SECRET: __, ...env } = process.env
const main = path.join(project, 'src/app/main.ts')

async function bofast(args: readonly string[], settings: NodeJS.ProcessEnv = {}) {
	const told = listenTo([main, ...args], { ...env, ...settings })
	const status = await told.ended
	return { status, said: told.lines.join('\n') }
}

async function well(args: readonly string[], settings: NodeJS.ProcessEnv = {}): Promise<string> {
	const { status, said } = await bofast(args, settings)
	expect(status, said).toBe(0)
	return said
}

const parsed = async (file: string) => JSON.parse(await readFile(file, 'utf8'))
const blocksOf = async (url: string) =>
	await ask<{ id: string; n: string }>(
		url,
		'select municipality_id::text as id, max(number)::text as n from audit.block group by 1 order by 1',
	)

test('after a change of secret the log holds, and a backup from before it brings nobody back', async () => {
	const folder = await testFolder()
	const at = (...names: string[]) => path.join(folder, ...names)
	const [old, anew] = [at('old'), at('new')]
	const found = ['found', '--kind', 'municipality', '--code', 'BREV', '--name', 'Brevby']
	await well([...found, '--admin-email', 'a@brevby.example', '--data', old])
	await well(['backup', at('b'), '--data', old])
	const told = Object.keys(await parsed(at('old', 'audit-heads.json')))
	expect(told.length).toBeGreaterThan(0)
	const { secret: first } = await parsed(at('old', 'secrets.json'))

	await well(['rotate-key', '--begin', '--data', old])
	await well(['rotate-key', '--data', old])
	expect(await well(['rotate-key', '--end', '--data', old])).toContain('The older secrets are gone')
	const { secret: second, before } = await parsed(at('old', 'secrets.json'))
	expect(before).toEqual([])
	expect(await readFile(at('old', 'secrets.json'), 'utf8')).not.toContain(first)
	expect(await well(['doctor', '--data', old])).not.toContain('BAD')

	// A backup from after it carries the key of what the old secret told: the new one recognises them all.
	await well(['backup', at('c'), '--data', old])
	const { carried } = await readThrough(at('c'), keysFrom(second))
	expect(keysFrom(second, { carried }).digestKeyIds).toEqual([
		...keysFrom(second).digestKeyIds,
		...keysFrom(first).digestKeyIds,
	])

	// Somebody was destroyed since, and is told by the new secret.
	const entry = {
		...{ municipalityId: Number(told[0]), digest: 'a'.repeat(64), keyId: keysFrom(second).digestKeyIds[0] },
		...{ retentionClass: 'person', rule: 'five-years-after-last-note', destroyedOn: '2026-10-12' },
	}
	await writeFile(at('destroyed.jsonl'), `${JSON.stringify(entry)}\n`)
	const restore = ['restore', at('b'), '--data', anew]
	const list = { BOFAST_DESTROYED_FILE: at('destroyed.jsonl') }
	const ofItsDay = await bofast(restore, { ...list, BOFAST_SECRET: first })
	expect(ofItsDay.status).toBe(1)
	expect(ofItsDay.said).toContain('1 of the 1 on the list')
	await expect(stat(anew)).rejects.toThrow('ENOENT')

	await well(restore, { ...list, BOFAST_SECRET: second, BOFAST_SECRET_BEFORE: first })
	const ground = await openData(anew, 'command')
	const heads = (await parsed(at('new', 'audit-heads.json'))) as Record<string, { number: number }>
	expect(Object.entries(heads).map(([id, { number }]) => ({ id, n: String(number) }))).toEqual(
		await blocksOf(ground.url),
	)

	// The same secrets on a server of one's own: the older one is not taken away before its blocks can be checked without.
	const own = { DATABASE_URL: ground.url, BOFAST_SECRET: second, BOFAST_SECRET_BEFORE: first }
	const refused = await bofast(['rotate-key'], own)
	expect(refused.status, refused.said).toBe(1)
	const [setting = '', key = ''] = refused.said.match(/BOFAST_AUDIT_KEY_BEFORE=([\w-]+)/) ?? []
	expect(setting, refused.said).not.toBe('')
	expect(await well(['rotate-key'], { ...own, BOFAST_AUDIT_KEY_BEFORE: key })).toContain(
		'BOFAST_SECRET_BEFORE can be taken away',
	)
	await ground.release()
	expect(await well(['rotate-key', '--end', '--data', anew])).toContain('The older secrets are gone')
	expect(await well(['doctor', '--data', anew])).not.toContain('BAD')
}, 600_000)
