import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import * as z from 'zod'
import { type Block, digestOfBlock, faultOfBlock } from './audit-block.ts'
import { aloneAtHeads, blocksNamed, lastBlocks } from './audit-rows.ts'
import type { House } from './house.ts'

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

/**
 * Tells every last block that is not told yet, also one whose sealer was ended before it could. One process at a time: none
 * takes back what another has come to. Only what holds is told, a block by its signature and a chain by the block that was
 * told last: one that was sealed anew is found for as long as the file stands.
 */
export async function tellHeads(house: Pick<House, 'sealer' | 'auditKeys' | 'auditHeads'>): Promise<void> {
	const file = house.auditHeads
	if (file === null) return
	await house.sealer.transaction().execute(async (db) => {
		await aloneAtHeads(db)
		const heads = new Map(await readHeads(file))
		const ahead = (await lastBlocks(db)).filter(
			(block) =>
				block.number > (heads.get(block.municipalityId)?.number ?? 0) &&
				faultOfBlock(house.auditKeys, undefined, block) === undefined,
		)
		if (ahead.length === 0) return
		const told = ahead.flatMap(({ municipalityId }) => {
			const head = heads.get(municipalityId)
			return head === undefined ? [] : [{ municipalityId, number: head.number }]
		})
		const stand = new Map((await blocksNamed(db, told)).map((block) => [block.municipalityId, block]))
		for (const block of ahead) {
			const { municipalityId } = block
			const head = heads.get(municipalityId)
			if (head === undefined || isTold(stand.get(municipalityId), head))
				heads.set(municipalityId, { number: block.number, digest: digestTold(block) })
		}
		await write(file, heads)
	})
}

const digestTold = (block: Block) => digestOfBlock(block).toString('hex')

const isTold = (block: Block | undefined, head: Head) =>
	block !== undefined && block.number === head.number && digestTold(block) === head.digest

async function write(file: string, heads: Heads): Promise<void> {
	const beside = `${file}.${randomBytes(6).toString('hex')}`
	try {
		const text = `${JSON.stringify(Object.fromEntries(heads))}\n`
		await writeFile(beside, text, { mode: 0o600, flush: true })
		await rename(beside, file)
	} finally {
		await rm(beside, { force: true })
	}
}

function nullWhereNone(fault: NodeJS.ErrnoException): null {
	if (fault.code === 'ENOENT') return null
	throw fault
}
