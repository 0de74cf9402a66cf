import { setTimeout as pause } from 'node:timers/promises'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { digestOfLeft, type Emptied, statementOfEmptied } from './audit-block.ts'
import {
	aloneInLog,
	blocksHolding,
	emptiedOf,
	keepEmptied,
	momentOf,
	removeThrough,
	rowsAbout,
	rowsOf,
	takeOut,
} from './audit-rows.ts'
import { sealAudit } from './audit-seal.ts'
import type { House } from './house.ts'

const pauseMs = 250
const longestWaitMs = 120_000

/**
 * For retention: whoever is destroyed is taken out of the log. The rows stay, with a digest in place of whom they were
 * about, and a signed word tells the check that this was meant. Not within a transaction that writes: the rows are
 * sealed first, and those of a transaction under way cannot be.
 */
export async function forgetInLog(
	house: House,
	municipalityId: number,
	ids: readonly string[],
): Promise<{ rows: number }> {
	for (let waited = 0; ; waited += pauseMs) {
		await sealAudit(house)
		const rows = await house.sealer
			.transaction()
			.execute(async (db) => await takeOutOfBlocks(db, house, municipalityId, ids))
		if (rows !== null) return { rows }
		if (waited > longestWaitMs) throw new Error('rows of the log that are to be emptied cannot be sealed')
		await pause(pauseMs)
	}
}

/** How many rows lost ids; null while some of them still wait to be sealed. */
async function takeOutOfBlocks(
	db: Transaction<DB>,
	house: House,
	municipalityId: number,
	ids: readonly string[],
): Promise<number | null> {
	await aloneInLog(db, municipalityId)
	const about = await rowsAbout(db, municipalityId, ids)
	const holding = await blocksHolding(db, municipalityId, about)
	if (holding.reduce((sum, { entries }) => sum + entries.length, 0) < about.length) return null
	await takeOut(db, municipalityId, about, ids)
	const before = await emptiedOf(db, municipalityId)
	for (const { number, entries } of holding) {
		const earlier = before.findLast((one) => one.block <= number && number <= one.throughBlock)
		const all = [...new Set([...(earlier?.emptiedEntries ?? []), ...entries])]
		const emptiedEntries = all.sort((one, other) => one - other)
		const leftDigest = digestOfLeft(await rowsOf(db, municipalityId, emptiedEntries))
		await say(db, house, { municipalityId, block: number, throughBlock: number, emptiedEntries, leftDigest })
	}
	return about.length
}

/** For retention: the rows of every block that was sealed before a moment go; the blocks and their signatures stay. */
export async function removeOldLog(
	house: House,
	municipalityId: number,
	before: string,
): Promise<{ blocks: number }> {
	return await house.sealer.transaction().execute(async (db) => {
		await aloneInLog(db, municipalityId)
		const { rows } = await sql<{ block: number | null; throughBlock: number | null }>`
			select min(number) as block, max(number) as through_block from audit.block b
			where municipality_id = ${municipalityId} and sealed_at < ${before}::timestamptz
				and number > coalesce((select max(through_block) from audit.emptied e
					where e.municipality_id = b.municipality_id and e.emptied_entries = '{}'), 0)
		`.execute(db)
		const [block, throughBlock] = [rows[0]?.block ?? null, rows[0]?.throughBlock ?? null]
		if (block === null || throughBlock === null) return { blocks: 0 }
		await removeThrough(db, municipalityId, throughBlock)
		await say(db, house, {
			...{ municipalityId, block, throughBlock, emptiedEntries: [], leftDigest: digestOfLeft([]) },
		})
		return { blocks: throughBlock - block + 1 }
	})
}

async function say(
	db: Transaction<DB>,
	house: House,
	what: Omit<Emptied, 'turn' | 'emptiedAt' | 'keyId' | 'signature'>,
): Promise<void> {
	const { rows } = await sql<{ turn: number }>`
		select coalesce(max(turn), 0) + 1 as turn from audit.emptied where municipality_id = ${what.municipalityId}
	`.execute(db)
	const emptied = {
		...what,
		turn: rows[0]?.turn ?? 1,
		emptiedAt: await momentOf(db),
		keyId: house.auditKeys.keyId,
	}
	await keepEmptied(db, { ...emptied, signature: house.auditKeys.sign(statementOfEmptied(emptied)) })
}
