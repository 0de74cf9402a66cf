import { fromReplica } from '../../../platform/from-replica.ts'
import type { Caller } from '../../../platform/house.ts'
import { readTogether } from '../../../platform/read-together.ts'
import type { Act } from '../../../platform/transaction.ts'
import { flowBoard } from './flow-board.ts'
import { flowBreakdown } from './flow-breakdown.ts'
import { flowMatrix } from './flow-matrix.ts'
import { flowMeasures } from './flow-measures.ts'

/** The whole page in one reading: each of its questions with a right and a row in the log of its own. */
export async function flowPage(caller: Caller, question: Readonly<Record<string, string>>) {
	// One after another: each counts, and then speaks as before.
	const read = async (act: Act) => ({
		matrix: await flowMatrix.within(act, question),
		broken: await flowBreakdown.within(act, question),
		board: await flowBoard.within(act, question),
		measures: await flowMeasures.within(act, question),
	})
	const old = await fromReplica(caller, read)
	return old === null
		? { ...(await readTogether(caller, read)), asOf: null }
		: { ...old.value, asOf: old.asOf }
}
