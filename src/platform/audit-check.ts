import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import {
	type Block,
	type Broken,
	comesAfter,
	digestOfBlock,
	type Emptied,
	faultOfBlock,
	faultOfRows,
	type LoggedRow,
} from './audit-block.ts'
import { type Head, readHeads } from './audit-heads.ts'
import { blocksAfter, emptiedOf, municipalitiesLogged, rowsBetween, unsealedRows } from './audit-rows.ts'
import type { House } from './house.ts'

type FoundBroken = {
	readonly municipalityId: number
	readonly number: number
	readonly because: Broken
}

type AuditState = {
	readonly unsealed: { readonly count: number; readonly since: string | null }
	readonly broken: readonly FoundBroken[]
	/** How many blocks each municipality has. */
	readonly checked: readonly { readonly municipalityId: number; readonly blocks: number }[]
}

/** What sealing and checking need of the house. */
export type Sealing = Pick<House, 'sealer' | 'auditKeys' | 'auditHeads'>

/** Rows that are read at a time: as many blocks as they make up. */
const rowsAtOnce = 20_000
const blocksAtOnce = 1000

/** How many rows stand in no block yet, and since when. */
async function unsealed(house: Pick<House, 'sealer'>): Promise<AuditState['unsealed']> {
	return await house.sealer.transaction().execute(unsealedRows)
}

/** Goes through every block of every municipality with its rows; tells each that is not as it was sealed. */
export async function checkAudit(house: Sealing): Promise<AuditState> {
	const heads = await readHeads(house.auditHeads)
	const logged = await house.sealer.transaction().execute(municipalitiesLogged)
	const all = [...new Set([...logged, ...heads.keys()])].sort((one, other) => one - other)
	const broken: FoundBroken[] = []
	const checked: { municipalityId: number; blocks: number }[] = []
	for (const municipalityId of all) {
		const found = await house.sealer
			.transaction()
			.setIsolationLevel('repeatable read')
			.execute(async (db) => await checkOne(db, house, municipalityId, heads.get(municipalityId)))
		broken.push(...found.broken)
		checked.push({ municipalityId, blocks: found.blocks })
	}
	return { unsealed: await unsealed(house), broken, checked }
}

async function checkOne(
	db: Transaction<DB>,
	house: Sealing,
	municipalityId: number,
	head: Head | undefined,
): Promise<{ blocks: number; broken: FoundBroken[] }> {
	const broken = new Map<number, Broken>()
	const tell = (number: number, because: Broken) => {
		if (!broken.has(number)) broken.set(number, because)
	}
	const emptied = await emptiedOf(db, municipalityId)
	// The last one that is as it was sealed; what an altered one says of its number counts for nothing.
	let before: Block | null = null
	let count = 0
	for (let come = 0; ; ) {
		const blocks = portionOf(await blocksAfter(db, municipalityId, come, blocksAtOnce))
		if (blocks.length === 0) break
		come = blocks.at(-1)?.number ?? come
		count += blocks.length
		const whole: Block[] = []
		for (const block of blocks) {
			const expected: number = (before?.number ?? 0) + 1
			const fault = faultOfBlock(house.auditKeys, block.number === expected ? before : undefined, block)
			if (fault !== undefined) {
				tell(block.number, fault)
				continue
			}
			for (let number = expected; number < block.number; number++) tell(number, 'missing')
			const told = head?.number === block.number ? head.digest : undefined
			if (told !== undefined && told !== digestOfBlock(block).toString('hex'))
				tell(block.number, 'other-than-told')
			before = block
			whole.push(block)
		}
		await checkRows(db, municipalityId, whole, (block, rows) => {
			const fault = faultOfRows(house.auditKeys, block, rows, takenFrom(emptied, block))
			if (fault !== undefined) tell(block.number, fault)
		})
	}
	for (let number = (before?.number ?? 0) + 1; number <= (head?.number ?? 0); number++)
		tell(number, 'missing')
	const inOrder = [...broken].sort(([one], [other]) => one - other)
	return {
		blocks: count,
		broken: inOrder.map(([number, because]) => ({ municipalityId, number, because })),
	}
}

async function checkRows(
	db: Transaction<DB>,
	municipalityId: number,
	blocks: readonly Block[],
	check: (block: Block, rows: LoggedRow[]) => void,
): Promise<void> {
	const [first, last] = [blocks[0], blocks.at(-1)]
	if (first === undefined || last === undefined) return
	const rows = await rowsBetween(db, municipalityId, first.after, last.last)
	let at = 0
	for (const block of blocks) {
		while (at < rows.length && !comesAfter(rows[at] as LoggedRow, block.after)) at++
		const begun = at
		while (at < rows.length && !comesAfter(rows[at] as LoggedRow, block.last)) at++
		check(block, rows.slice(begun, at))
	}
}

/** As many blocks as hold the rows that are read at once; always one. */
function portionOf(blocks: readonly Block[]): Block[] {
	let rows = 0
	return blocks.filter((block, place) => {
		rows += block.entries
		return place === 0 || rows <= rowsAtOnce
	})
}

/** The latest word of what was taken out of a block. */
function takenFrom(emptied: readonly Emptied[], { number }: Block): Emptied | undefined {
	return emptied.findLast((one) => one.block <= number && number <= one.throughBlock)
}
