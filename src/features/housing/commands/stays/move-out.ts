import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { destinations } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { checkLeadsTo, reasonOf } from '../../rules/stays/losing.ts'
import { leavingMeetsNeeds } from '../need/end-met-needs.ts'
import { bedConstraints } from './booking.ts'
import { heldStay } from './held-stay.ts'
import { leaveDecision } from './home-decision.ts'
import { leaveBed, refuseLeaving, refuseUntoldBreakdown } from './leaving.ts'
import { refuseLosingHome } from './losing-home.ts'
import { leaveSpells, startOwnHome } from './spells-of-stay.ts'
import { endReasonField } from './stay-fields.ts'
import { settleSupport, supportAfterField } from './support-after.ts'

const ownHomes: readonly string[] = ['own-lease', 'housing-first-lease', 'owned-home', 'special-housing']

/**
 * The household leaves the bed for somewhere named, and everybody's spell ends the same day; who gets a home of their own
 * lives there from then. What becomes of support that runs is asked. Refusals: stay-not-running, others-live-there, reason-and-destination-disagree, breakdown-not-told, those of
 * `refuseLosingHome`, and of `endSpell` and `startSpell`.
 */
export const moveOut = command({
	name: 'moveOut',
	input: z.object({
		stayId: id(),
		endsOn: day(),
		/** Left out, as the destination tells. */
		endReason: endReasonField().optional(),
		destination: z.enum(
			destinations.map(({ code }) => code),
			{ error: 'choose-one' },
		),
		support: supportAfterField(),
	}),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { stayId, endsOn, endReason: said, destination, support }) => {
		notInFuture(act, { endsOn })
		const endReason = reasonOf(said, destination)
		const odd = checkLeadsTo(endReason, destination)
		if (odd !== null) return odd
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		const refusal = await refuseLeaving(act, held, endsOn, 'endsOn')
		if (refusal !== null) return refusal
		// Who lives along has not died with them: each of them leaves to somewhere of their own first.
		if (destination === 'deceased' && held.people.length > 1) {
			return refuse({ because: 'others-live-there', others: held.people.length - 1 })
		}
		const untold = await refuseUntoldBreakdown(act, stayId, endReason)
		if (untold !== null) return untold
		const lost = await refuseLosingHome(act, held, { onDay: endsOn, endReason })
		if (lost !== null) return lost
		const { personId } = held.stay
		const after = await settleSupport(act, held, { personId, onDay: endsOn, endReason, support })
		if (after !== null) return after
		await leaveBed(act, held, { onDay: endsOn, endReason })
		const told = await leaveDecision(act, held, { onDay: endsOn, endReason })
		if (told !== null) return told
		const { people, stay } = held
		const trouble = ownHomes.includes(destination)
			? await startOwnHome(act, people, { onDay: endsOn, destination, unitId: stay.unitId })
			: await leaveSpells(act, people, { endsOn, destination })
		if (trouble !== null) return trouble
		const everybody = people.map((one) => one.personId)
		await leavingMeetsNeeds(act, everybody, { destination, onDay: endsOn })
		return { people: everybody }
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: [stayId, ...(value?.people ?? [])] }),
	constraints: bedConstraints,
})
