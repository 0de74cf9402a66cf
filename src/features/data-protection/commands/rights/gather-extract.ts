import { createHash } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import type { Keys } from '../../../../platform/keys.ts'
import { keepingRecords } from '../../../../platform/purpose.ts'
import { mayKeepRecords } from '../../access.ts'
import { everyTable } from '../../rules/inventory/every-table.ts'
import { composeExtract, type Open } from '../../rules/rights/extract.ts'
import { gatherRows, type RowsBy } from '../../rules/rights/gather-rows.ts'
import { nearProtected } from '../../rules/rights/near-protected.ts'
import { isSettled, stateOf } from '../../rules/rights/request-stage.ts'
import { changeRequest, forgetDecisions, holdRequest, readKeptRows } from '../../store/rights.ts'

/**
 * Collects everything that leads to the person by the inventory, and seals it as it stands. Again until it is given out:
 * then all is decided anew. Refused: request-settled.
 */
export const gatherExtract = command({
	name: 'gatherExtract',
	input: z.object({ requestId: id() }),
	may: mayKeepRecords,
	run: async (act, { requestId }) => {
		const { db, actor, house, now } = act
		const request = await holdRequest(db, requestId)
		if (request === null) return missing
		if (isSettled(stateOf(request))) return refuse({ because: 'request-settled' })
		const { personId, askedBy } = request
		const document = await keepingRecords(act, async (widened) => {
			if (personId === null) return JSON.stringify({ pieces: [], others: [] })
			const rowsBy: RowsBy = (...asked) => readKeptRows(widened, ...asked)
			const found = await gatherRows(everyTable, [personId], rowsBy)
			const people = found.filter(({ table }) => table.name === 'person').map(({ row }) => String(row.id))
			const records = [...new Set([personId, ...people])]
			// A guardian asks for a child's: where the child is protected is not the guardian's to know.
			const near = await nearProtected(found, { records, asks: askedBy !== 'guardian' }, rowsBy)
			const composed = composeExtract(found, records, openBy(house.keys), near)
			return JSON.stringify({ ...composed, others: near.others })
		})
		const { pieces } = JSON.parse(document) as { pieces: unknown[] }
		await forgetDecisions(db, requestId)
		await changeRequest(db, requestId, {
			...{ gatheredAt: now, gatheredBy: actor.actorId, pieces: pieces.length },
			...{ sealed: house.keys.seal(document), digest: createHash('sha256').update(document).digest('hex') },
			...{ sentBy: null, sentAt: null, look: null, lookedBy: null, lookedAt: null },
		})
		return { requestId, personId, pieces: pieces.length }
	},
	audit: ({ requestId }, value) => ({
		kind: 'extract-request',
		ids: value === null || value.personId === null ? [requestId] : [requestId, value.personId],
	}),
})

/** What was sealed is words; what was not is a file as it came. */
function openBy(keys: Keys): Open {
	return (bytes) => {
		const kept = Buffer.from(bytes.slice(2), 'hex')
		if (kept.length === 0) return null
		try {
			return { words: keys.unseal(kept) }
		} catch {
			return { file: kept.toString('base64') }
		}
	}
}
