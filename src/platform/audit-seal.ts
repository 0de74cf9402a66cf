import { type Block, beginning, type LoggedRow, sealed } from './audit-block.ts'
import type { Sealing } from './audit-check.ts'
import { tellHeads } from './audit-heads.ts'
import {
	aloneInLog,
	beginKey,
	isNewestKey,
	keepBlock,
	lastBlock,
	momentOf,
	municipalitiesWaiting,
	rowsToSeal,
} from './audit-rows.ts'

/** What is held in memory and signed at a time. */
const mostInBlock = 5000

/**
 * Seals every row of the log that can no longer be overtaken, each municipality's in a chain of its own. Several
 * processes may seal at once: one waits for the other and goes on from where it came to. While a key is changed in one
 * process after another, those that have not the newest yet leave the sealing to those that have: no chain goes back to
 * an older key.
 */
export async function sealAudit(house: Sealing): Promise<{ sealed: number }> {
	let count = 0
	const waiting = await house.sealer.transaction().execute(municipalitiesWaiting)
	for (const municipalityId of waiting) {
		for (let full = true; full; ) {
			const block = await sealNext(house, municipalityId)
			if (block === null) break
			count += block.entries
			full = block.entries === mostInBlock
		}
	}
	await tellHeads(house)
	return { sealed: count }
}

async function sealNext(house: Sealing, municipalityId: number): Promise<Block | null> {
	return await house.sealer.transaction().execute(async (db) => {
		await aloneInLog(db, municipalityId)
		if (!(await isNewestKey(db, house.auditKeys.keyId))) return null
		const before = await lastBlock(db, municipalityId)
		const rows = await rowsToSeal(db, municipalityId, before?.last ?? beginning, mostInBlock)
		if (!isSome(rows)) return null
		const block = sealed(house.auditKeys, before, rows, await momentOf(db))
		await beginKey(db, house.auditKeys.keyId)
		await keepBlock(db, block)
		return block
	})
}

const isSome = (rows: readonly LoggedRow[]): rows is readonly [LoggedRow, ...LoggedRow[]] => rows.length > 0
