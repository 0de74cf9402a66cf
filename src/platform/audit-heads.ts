import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import * as z from 'zod'

/** The last block of each municipality, as told outside the database: blocks taken from the end are missed by it. */
type Heads = ReadonlyMap<number, Head>
export type Head = { readonly number: number; readonly digest: string }

const kept = z.record(
	z.string().regex(/^\d+$/),
	z.object({ number: z.int().positive(), digest: z.string().regex(/^[0-9a-f]{64}$/) }),
)

export async function readHeads(file: string | null): Promise<Heads> {
	const text = file === null ? null : await readFile(file, 'utf8').catch(nullWhereNone)
	if (text === null) return new Map()
	return new Map(Object.entries(kept.parse(JSON.parse(text))).map(([id, head]) => [Number(id), head]))
}

/** Told as a whole or not at all; of two processes that seal, neither takes back what the other has come to. */
export async function tellHeads(file: string | null, told: Heads): Promise<void> {
	if (file === null || told.size === 0) return
	const heads = new Map(await readHeads(file))
	for (const [municipalityId, head] of told) {
		if (head.number > (heads.get(municipalityId)?.number ?? 0)) heads.set(municipalityId, head)
	}
	const beside = `${file}.${randomBytes(6).toString('hex')}`
	try {
		await writeFile(beside, `${JSON.stringify(Object.fromEntries(heads))}\n`, { mode: 0o600 })
		await rename(beside, file)
	} finally {
		await rm(beside, { force: true })
	}
}

function nullWhereNone(fault: NodeJS.ErrnoException): null {
	if (fault.code === 'ENOENT') return null
	throw fault
}
