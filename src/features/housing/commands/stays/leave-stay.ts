import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { destinations } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { reasonOfOne } from '../../rules/stays/losing.ts'
import { setLeftStay } from '../../store/household.ts'
import { leavingMeetsNeeds } from '../need/end-met-needs.ts'
import { heldStay } from './held-stay.ts'
import { refuseLosingHome } from './losing-home.ts'
import { leaveSpells } from './spells-of-stay.ts'
import { ownWishField } from './stay-fields.ts'
import { settleSupport, supportAfterField } from './support-after.ts'

/**
 * One of a household moves out and the others live on: their place of the bed is free from the day, and their own spell ends
 * and led somewhere. An adult loses a home on a lease as anybody does: by their own wish, or after the support was looked
 * through. The one whose stay it is moves out with everybody, by `moveOut`.
 * Refusals: stay-not-running, stay-is-theirs, lives-here-no-more, those of `refuseLosingHome`, and of `endSpell`.
 */
export const leaveStay = command({
	name: 'leaveStay',
	input: z.object({
		stayId: id(),
		personId: id(),
		onDay: day(),
		destination: z.enum(
			destinations.map(({ code }) => code),
			{ error: 'choose-one' },
		),
		ownWish: ownWishField(),
		support: supportAfterField(),
	}),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { stayId, personId, onDay, destination, ownWish, support }) => {
		notInFuture(act, { onDay })
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		const { stay, people } = held
		if (stay.state !== 'here') return refuse({ because: 'stay-not-running' })
		if (personId === stay.personId) return refuse({ because: 'stay-is-theirs' })
		const one = people.find((person) => person.personId === personId)
		if (one === undefined) return refuse({ because: 'lives-here-no-more' })
		if (onDay <= one.startsOn) throw new BadInput([{ path: 'onDay', problem: 'ends-before-it-begins' }])
		if (stay.endsOn !== null && stay.endsOn <= onDay) {
			throw new BadInput([{ path: 'onDay', problem: 'after-the-planned-end' }])
		}
		const endReason = reasonOfOne(destination, ownWish === 'yes')
		const lost = one.child ? null : await refuseLosingHome(act, held, { onDay, endReason, who: one })
		if (lost !== null) return lost
		const after = one.child ? null : await settleSupport(act, held, { personId, onDay, endReason, support })
		if (after !== null) return after
		await setLeftStay(act.db, one.id, { startsOn: one.startsOn, endsOn: onDay }, endReason)
		// A child that moves alone leaves by a spell of its own, not with an adult's.
		const trouble = await leaveSpells(act, [{ ...one, child: false }], { endsOn: onDay, destination })
		if (trouble !== null) return trouble
		await leavingMeetsNeeds(act, [personId], { destination, onDay })
		return { people: people.map((person) => person.personId) }
	},
	audit: ({ stayId, personId }, value) => ({
		kind: 'stay',
		ids: [stayId, personId, ...(value?.people ?? [])],
	}),
})
