import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { BadInput, type Missing, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { holdPeople } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { isOwnLease, offerForms } from '../../rules/agreements/codes.ts'
import {
	changeNeedRow,
	findNeed,
	insertTenant,
	nobodyMovesIn,
	othersDecideOn,
} from '../../store/agreements/needs.ts'
import { changeHome } from '../../store/agreements/offers.ts'
import { maybe, oneOf } from '../agreements/agreement-fields.ts'
import { rowOf } from '../committee-of.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { takenOffer } from './offer-in-hand.ts'

/**
 * By which contract, when and, once it is decided, who moves into a home that was taken. The need that it meets ends that
 * day; whoever was to move in before waits again, and is not put aside by somebody who may not know them. Refusals:
 * offer-not-taken, need-has-ended, in-stock-already, somebody-else-decides, changed-meanwhile.
 */
export const planMoveIn = command({
	name: 'planMoveIn',
	input: z.object({
		offerId: id(),
		form: oneOf(offerForms),
		movesInOn: maybe(day()),
		needId: maybe(z.uuid({ error: 'choose-one' })),
		seenAt: seenAt(),
	}),
	may: mayWorkWithHousing,
	run: async (act, { offerId, form, movesInOn, needId, seenAt }) => {
		const taken = await takenOffer(act, offerId)
		if (taken === missing || isRefused(taken)) return taken
		const { home, takenOn } = taken
		const refusal = changedMeanwhile(seenAt, home.recordedAt)
		if (refusal !== null) return refusal
		if (home.dwellingId !== null && isOwnLease(form)) return refuse({ because: 'in-stock-already' })
		if (movesInOn !== null && takenOn !== null && movesInOn < takenOn) {
			throw new BadInput([{ path: 'movesInOn', problem: 'moves-in-before-taken' }])
		}
		if (await othersDecideOn(act.db, offerId)) return refuse({ because: 'somebody-else-decides' })
		await nobodyMovesIn(act.db, offerId, act.today)
		if (needId !== null) {
			const named = await nameTenant(act, { offerId, needId, movesInOn })
			if (named !== null) return named
		}
		// A lease with the landlord is handed over the day somebody moves in on it.
		const ownLeaseOn = isOwnLease(form) ? movesInOn : home.ownLeaseOn
		await changeHome(act.db, offerId, { form, movesInOn, ownLeaseOn })
		return { offerId }
	},
	audit: ({ offerId, needId }) => ({
		kind: 'agreement-offer',
		ids: needId === null ? [offerId] : [offerId, needId],
	}),
})

type Named = { readonly offerId: string; readonly needId: string; readonly movesInOn: PlainDate | null }

async function nameTenant(
	act: Act,
	{ offerId, needId, movesInOn }: Named,
): Promise<Refusal | Missing | null> {
	const need = await findNeed(act.db, needId)
	if (need === undefined || !(await holdPeople(act, [need.personId]))) return missing
	if (need.endedOn !== null && need.endedOn <= act.today) return refuse({ because: 'need-has-ended' })
	const { personId } = need
	const row = { ...rowOf(act), personId, needId, offerId, namedOn: act.today }
	await insertTenant(act.db, { id: randomUUID(), ...row })
	if (movesInOn !== null) {
		const endedOn = movesInOn < need.sinceOn ? need.sinceOn : movesInOn
		await changeNeedRow(act.db, needId, { endedOn, endedBecause: 'home-by-agreement' })
	}
	return null
}
