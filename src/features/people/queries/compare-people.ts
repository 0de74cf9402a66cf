import * as z from 'zod'
import { isRefused } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayHandlePeople } from '../access.ts'
import { placeOf } from '../commands/place-of.ts'
import { listNumbers } from '../store/candidates.ts'
import { listPairsBetween } from '../store/pairs.ts'
import { likenessOf } from './likeness-of.ts'
import { personCard } from './person-card.ts'

/** Two people beside each other: what each record tells, why they may be one, and what was decided. */
export const comparePeople = query({
	name: 'comparePeople',
	opensOne: true,
	input: z.object({ aId: id(), bId: id() }),
	may: mayHandlePeople,
	run: async (act, { aId, bId }) => {
		const [a, b] = [await sideOf(act, aId), await sideOf(act, bId)]
		if (isRefused(a)) return a
		if (isRefused(b)) return b
		if (a === null || b === null) return missing
		const [pair] = await listPairsBetween(act.db, a.recordIds, b.recordIds)
		const found = pair ?? (await likenessOf(act, a.personId, b.personId))
		return {
			...{ a, b, linked: a.personId === b.personId },
			...{ probability: found.probability, reasons: found.reasons },
			decided:
				pair === undefined || pair.decision === 'open'
					? null
					: { is: pair.decision, on: pair.decidedOn, reason: pair.reason },
		}
	},
	audit: ({ aId, bId }, value) => ({
		kind: 'person',
		ids: value === null ? [aId, bId] : [...value.a.recordIds, ...value.b.recordIds],
	}),
})

/** Null for somebody who is not there, or not to be known by name; refused where the proof is old. */
async function sideOf(act: Act, personId: string) {
	const card = await personCard.within(act, { personId })
	if (card.is === 'refused') return card.refusal
	if (card.is !== 'done' || card.value.known === null) return null
	const { person, known, records, recordIds, housemates } = card.value
	const numbers = await listNumbers(act.db, placeOf(act).committeeId, recordIds)
	return {
		...{ personId: person.personId, protection: person.protection, recordIds, housemates: housemates.length },
		...known,
		codes: records.flatMap((record) => record.recordCode ?? []),
		numbers: numbers.map(({ cipher }) => act.house.keys.unseal(cipher)),
	}
}
