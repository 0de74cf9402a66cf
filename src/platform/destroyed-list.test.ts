import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { appendDestroyed, type Destroyed, listedBy, readDestroyed, unrecognised } from './destroyed-list.ts'
import { keysFrom } from './keys.ts'

const [old, anew] = ['o'.repeat(40), 'n'.repeat(40)]
const folder = await mkdtemp(join(tmpdir(), 'bofast-list-'))
afterAll(() => rm(folder, { recursive: true }))

const told = { municipalityId: 1, retentionClass: 'person', rule: 'five-years', destroyedOn: '2026-10-12' }
const destroyedUnder = (secret: string, id: string): Destroyed => ({
	...told,
	...listedBy({ keys: keysFrom(secret) }, 1, id),
})

test('the list tells by which key each is known, and whom the keys at hand cannot recognise', async () => {
	const destroyedFile = join(folder, 'destroyed.jsonl')
	const earlier = { ...destroyedUnder(old, 'c'), keyId: null }
	await appendDestroyed({ destroyedFile }, [
		destroyedUnder(old, 'a'),
		destroyedUnder(anew, 'b'),
		destroyedUnder(anew, 'd'),
		earlier,
	])
	const entries = await readDestroyed(destroyedFile)
	expect(entries).toHaveLength(4)
	// The secret of the backup's day alone knows nobody who was destroyed after it was changed.
	expect(unrecognised(keysFrom(old), entries)).toBe(2)
	expect(unrecognised(keysFrom(anew), entries)).toBe(1)
	expect(unrecognised(keysFrom(anew, { before: [old] }), entries)).toBe(0)
	const carried = keysFrom(anew, { before: [old] })
		.digestsToCarry()
		.map(({ cipher }) => keysFrom(anew).unseal(cipher))
	expect(unrecognised(keysFrom(anew, { carried }), entries)).toBe(0)
})
