import { createHash } from 'node:crypto'
import type { AuditKeys } from './audit-key.ts'

/** Where a row of the log stands: rows of one transaction together, below the oldest that is under way nothing more comes. */
export type Place = { readonly era: number; readonly xid: string; readonly id: number }

export const beginning: Place = { era: 0, xid: '0', id: 0 }

export function comesAfter(one: Place, other: Place): boolean {
	if (one.era !== other.era) return one.era > other.era
	if (one.xid !== other.xid) return BigInt(one.xid) > BigInt(other.xid)
	return one.id > other.id
}

export type LoggedRow = Place & {
	readonly municipalityId: number
	readonly at: string
	readonly actorId: string | null
	readonly committeeId: string | null
	readonly purpose: string
	readonly name: string
	readonly outcome: string
	readonly because: string | null
	readonly kind: string
	readonly fields: string
	/** Ids with commas between. */
	readonly subjects: string
	readonly salt: Uint8Array
	readonly digest: Uint8Array
	/** Of those it was about before retention took some away; null when it took none. */
	readonly subjectsDigest: Uint8Array | null
}

export type Block = {
	readonly municipalityId: number
	readonly number: number
	/** The last row of the block before, which this one follows upon. */
	readonly after: Place
	readonly firstEntry: number
	readonly last: Place
	readonly entries: number
	readonly rowsDigest: Uint8Array
	/** Digest of all that the block before says of itself. */
	readonly previous: Uint8Array
	readonly sealedAt: string
	readonly keyId: string
	readonly signature: Uint8Array
}

/**
 * Every column of every row, in order. Whom a row is about stands in it by a salted digest: retention can take the ids
 * and the salt away, and the digest holds the block together afterwards.
 */
function digestOfRows(rows: readonly LoggedRow[]): Buffer {
	const whole = createHash('sha256')
	for (const row of rows) whole.update(saidOf(row)).update('\n')
	return whole.digest()
}

function saidOf(row: LoggedRow): string {
	const subjects = row.subjectsDigest ?? createHash('sha256').update(row.salt).update(row.subjects).digest()
	return JSON.stringify([
		...[row.municipalityId, row.era, row.xid, row.id, row.at, row.actorId, row.committeeId, row.purpose],
		...[row.name, row.outcome, row.because, row.kind, row.fields, hex(row.digest), hex(subjects)],
	])
}

/** All that a block says of itself but its signature; this is what is signed, and what the next block builds on. */
function statementOf(block: Omit<Block, 'signature'>): string {
	return JSON.stringify([
		'bofast-audit-block-1',
		...[block.municipalityId, block.number, spelled(block.after), block.firstEntry, spelled(block.last)],
		...[block.entries, hex(block.rowsDigest), hex(block.previous), block.sealedAt, block.keyId],
	])
}

export function digestOfBlock(block: Omit<Block, 'signature'>): Buffer {
	return createHash('sha256').update(statementOf(block)).digest()
}

/** The next block after one, over rows that are in order and at least one. */
export function sealed(
	keys: AuditKeys,
	before: Block | null,
	rows: readonly [LoggedRow, ...LoggedRow[]],
	sealedAt: string,
): Block {
	const [first] = rows
	const { era, xid, id } = rows.at(-1) ?? first
	const open = {
		...{ municipalityId: first.municipalityId, number: (before?.number ?? 0) + 1 },
		...{ after: before?.last ?? beginning, firstEntry: first.id, last: { era, xid, id } },
		...{ entries: rows.length, rowsDigest: digestOfRows(rows) },
		...{ previous: before === null ? Buffer.alloc(32) : digestOfBlock(before), sealedAt, keyId: keys.keyId },
	}
	return { ...open, signature: keys.sign(statementOf(open)) }
}

export type Broken =
	| 'missing'
	| 'signature'
	| 'unknown-key'
	| 'older-key'
	| 'chain'
	| 'rows'
	| 'taken-out'
	| 'other-than-told'

/** What is wrong with a block itself, beside the one before it (null for the first, undefined when that one is gone or altered itself). */
export function faultOfBlock(
	keys: AuditKeys,
	before: Block | null | undefined,
	block: Block,
): Broken | undefined {
	const age = keys.ageOf(block.keyId)
	if (age === null) return 'unknown-key'
	if (!keys.verify(block.keyId, statementOf(block), block.signature)) return 'signature'
	if (before === null) return block.number === 1 && isSame(block.after, beginning) ? undefined : 'chain'
	if (before === undefined) return undefined
	if (age > (keys.ageOf(before.keyId) ?? age)) return 'older-key'
	const follows = isSame(block.after, before.last) && digestOfBlock(before).equals(block.previous)
	return follows ? undefined : 'chain'
}

/** What retention took out of blocks: ids from some rows of one, or every row of several. Signed as a block is. */
export type Emptied = {
	readonly municipalityId: number
	readonly turn: number
	readonly block: number
	readonly throughBlock: number
	/** Rows that lost ids; none when all the rows are gone. */
	readonly emptiedEntries: readonly number[]
	/** Of the ids that are left in those rows. */
	readonly leftDigest: Uint8Array
	readonly emptiedAt: string
	readonly keyId: string
	readonly signature: Uint8Array
}

export function statementOfEmptied(emptied: Omit<Emptied, 'signature'>): string {
	return JSON.stringify([
		'bofast-audit-emptied-1',
		...[emptied.municipalityId, emptied.turn, emptied.block, emptied.throughBlock],
		...[emptied.emptiedEntries, hex(emptied.leftDigest), emptied.emptiedAt, emptied.keyId],
	])
}

export function digestOfLeft(rows: readonly LoggedRow[]): Buffer {
	const inOrder = [...rows].sort((one, other) => one.id - other.id)
	return createHash('sha256')
		.update(JSON.stringify(inOrder.map(({ id, subjects }) => [id, subjects])))
		.digest()
}

/**
 * What is wrong with the rows that stand in a block's range. `taken` is the latest signed word of what retention took out
 * of it; what was taken without one is found.
 */
export function faultOfRows(
	keys: AuditKeys,
	block: Block,
	rows: readonly LoggedRow[],
	taken: Emptied | undefined,
): Broken | undefined {
	const holds = taken === undefined || keys.verify(taken.keyId, statementOfEmptied(taken), taken.signature)
	if (!holds) return 'taken-out'
	if (taken !== undefined && taken.emptiedEntries.length === 0) return rows.length === 0 ? undefined : 'rows'
	if (rows.length !== block.entries || rows[0]?.id !== block.firstEntry) return 'rows'
	if (!digestOfRows(rows).equals(block.rowsDigest)) return 'rows'
	const emptied = rows.filter(({ subjectsDigest }) => subjectsDigest !== null)
	const said = taken?.emptiedEntries ?? []
	const ids = emptied.map(({ id }) => id).sort((one, other) => one - other)
	if (ids.join() !== said.join()) return 'taken-out'
	if (taken !== undefined && !digestOfLeft(emptied).equals(taken.leftDigest)) return 'taken-out'
	return undefined
}

function isSame(one: Place, other: Place): boolean {
	return !comesAfter(one, other) && !comesAfter(other, one)
}

const spelled = ({ era, xid, id }: Place) => [era, xid, id]
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
