import { appendFile, readFile } from 'node:fs/promises'
import * as z from 'zod'
import type { House } from './house.ts'
import type { Keys } from './keys.ts'

/**
 * One thing that is gone: a keyed digest of its id, which says nothing without the house's secret. By it a restored copy
 * of somebody who was destroyed is known, and destroyed again.
 */
export type Destroyed = z.output<typeof entry>

const entry = z.object({
	municipalityId: z.int().positive(),
	digest: z.string().regex(/^[0-9a-f]{64}$/),
	/** Of the key that made the digest (digestKeyIds); null for those from before it was told. */
	keyId: z
		.string()
		.regex(/^[0-9a-f]{16}$/)
		.nullable()
		.default(null),
	retentionClass: z.string().max(60),
	rule: z.string().max(60),
	destroyedOn: z.iso.date(),
})

/** Adds lines to the list outside the database, a line an entry; false where the house keeps none. */
export async function appendDestroyed(
	{ destroyedFile }: Pick<House, 'destroyedFile'>,
	entries: readonly Destroyed[],
): Promise<boolean> {
	if (destroyedFile === null) return false
	const lines = entries.map((one) => `${JSON.stringify(entry.parse(one))}\n`).join('')
	// A line that was cut off by a stop is ended first, so that it spoils no other; an empty one tells nothing.
	await appendFile(destroyedFile, `\n${lines}`, { mode: 0o600, flush: true })
	return true
}

/** What the list tells, each once; a line that is no entry, as one that was cut off, is passed over. */
export async function readDestroyed(path: string): Promise<Destroyed[]> {
	const text = await readFile(path, 'utf8').catch(emptyWhereNone)
	const told = new Map<string, Destroyed>()
	for (const line of text.split('\n')) {
		const read = line === '' ? null : entry.safeParse(parsed(line))
		if (read?.success) told.set(`${read.data.municipalityId} ${read.data.digest}`, read.data)
	}
	return [...told.values()]
}

/** What somebody is known by when they are gone: the digests that any standing secret of the house makes, the current one's first. */
export function digestsOfGone({ keys }: Pick<House, 'keys'>, municipalityId: number, id: string): string[] {
	return keys.blindIndexes(`destroyed|${municipalityId}|${id}`).map((digest) => digest.toString('hex'))
}

/** What somebody is listed by who is destroyed now. */
export function listedBy(
	house: Pick<House, 'keys'>,
	municipalityId: number,
	id: string,
): Pick<Destroyed, 'digest' | 'keyId'> {
	return {
		digest: digestsOfGone(house, municipalityId, id)[0] ?? '',
		keyId: house.keys.digestKeyIds[0] ?? null,
	}
}

/** How many of the list nobody could be recognised by: their digests are by a key that is not at hand. */
export function unrecognised(keys: Pick<Keys, 'digestKeyIds'>, entries: readonly Destroyed[]): number {
	return entries.filter(({ keyId }) => keyId !== null && !keys.digestKeyIds.includes(keyId)).length
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line)
	} catch {
		return null
	}
}

function emptyWhereNone(fault: NodeJS.ErrnoException): string {
	if (fault.code === 'ENOENT') return ''
	throw fault
}
