import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { rowOf } from '../committee-of.ts'

/** What every row about somebody's night carries. */
export const arrivalOf = (
	act: Act,
	stay: { readonly id: string; readonly propertyId: string; readonly personId: string },
	night: PlainDate,
) => ({
	...rowOf(act),
	...{ propertyId: stay.propertyId, stayId: stay.id, personId: stay.personId, night },
	...{ extendedFrom: null, cameAt: act.now, recordedBy: act.actor.actorId },
})
