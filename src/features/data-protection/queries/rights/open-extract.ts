import { missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Decision, Extract } from '../../rules/rights/extract.ts'
import { findSealed, listDecisions } from '../../store/rights.ts'

type Opened = {
	readonly extract: Extract
	readonly decisions: readonly Decision[]
	/** Who shared what was gathered and was not protected then; for asking again, and for nobody to read. */
	readonly others: readonly string[]
}

/** The sealed document and what is decided of it; missing before anything was gathered, and when its days are over. */
export async function openExtract({ db, house }: Act, requestId: string): Promise<Opened | typeof missing> {
	const sealed = await findSealed(db, requestId)
	if (sealed === null) return missing
	const { pieces, others = [] } = JSON.parse(house.keys.unseal(sealed)) as Extract & { others?: string[] }
	return { extract: { pieces }, decisions: await listDecisions(db, requestId, house.keys.unseal), others }
}
