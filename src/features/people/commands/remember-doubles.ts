import { matching } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Doubles } from '../queries/doubles-of.ts'
import { putPairs } from '../store/pairs.ts'
import { raiseRegistryTasks } from '../store/registry.ts'
import { placeOf } from './place-of.ts'

/**
 * What was found waits at the merge desk; about somebody protected those with named access are asked. `told` are those
 * about whom they have been asked already.
 */
export async function rememberDoubles(
	act: Act,
	recordId: string,
	{ known, hidden }: Doubles,
	told: readonly string[] = [],
): Promise<void> {
	const place = placeOf(act)
	await matching(act, async (db) => {
		const pairs = [...known, ...hidden].map(({ recordId: other, probability, reasons }) => {
			const [aId, bId] = recordId < other ? [recordId, other] : [other, recordId]
			return { aId, bId, probability, reasons }
		})
		await putPairs(db, place, pairs, act.today)
		await raiseRegistryTasks(
			db,
			place.municipalityId,
			hidden
				.filter((one) => !told.includes(one.personId))
				.map(({ personId }) => ({
					...{ committeeId: place.committeeId, kind: 'perhaps-same-person', personId },
					...{ otherPersonId: recordId, raisedOn: act.today },
				})),
		)
	})
}
