import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { formOf } from '../../rules/forms.ts'
import { wayBetween } from '../../rules/ladder/ladder.ts'
import { ladderOn } from '../ladder/ladder-on.ts'
import { bedConstraints, book, wholeBooking } from './booking.ts'
import { heldStay } from './held-stay.ts'
import { giveByDecision, leaveDecision, refuseDecision } from './home-decision.ts'
import { leaveBed, refuseLeaving } from './leaving.ts'
import { refuseLosingHome } from './losing-home.ts'
import { settleIn } from './spells-of-stay.ts'
import { formField, ownWishField } from './stay-fields.ts'
import { settleSupport, supportAfterField } from './support-after.ts'

/**
 * The household goes on to the next bed, or stays in the same home on other terms: one stay ends and the next begins the same
 * day, and everybody's spells with them. From a lease down the ladder or beside it only as the person wishes, or after the
 * support was looked through. Refusals: stay-not-running, bed-taken, bed-closed, bed-too-small, those of `refuseLosingHome` and `startSpell`.
 */
export const moveOn = command({
	name: 'moveOn',
	input: z.object({
		stayId: id(),
		onDay: day(),
		/** Left out, they stay in the same home. */
		bedId: id().optional(),
		form: formField(),
		plannedEndOn: day().optional(),
		ownWish: ownWishField(),
		support: supportAfterField(),
		decisionId: id().optional(),
		despite: optionalText(500),
	}),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { stayId, onDay, plannedEndOn = null, ownWish, support, ...given }) => {
		notInFuture(act, { onDay })
		const held = await heldStay(act, stayId, given.bedId === undefined ? [] : [given.bedId])
		if (held === missing) return missing
		const refusal = await refuseLeaving(act, held, onDay, 'onDay')
		if (refusal !== null) return refusal
		const { stay, people } = held
		const way = wayBetween((await ladderOn(act, onDay)).steps, stay.form, given.form)
		const away = way === 'back' || way === 'aside' || formOf(given.form).tenure === 'none'
		const endReason = away && ownWish === 'yes' ? 'own-wish' : way === 'back' ? 'previous-step' : 'next-step'
		const lost = ownWish === 'yes' ? null : await refuseLosingHome(act, held, { onDay, endReason, away })
		if (lost !== null) return lost
		const bedId = given.bedId ?? stay.bedId
		const { personId } = stay
		const stays = bedId === stay.bedId
		const after = await settleSupport(act, held, { personId, onDay, endReason, support, stays })
		if (after !== null) return after
		const others = people.filter(({ personId }) => personId !== stay.personId)
		const household = {
			personId: stay.personId,
			adults: others.filter(({ child }) => !child).map(({ personId }) => personId),
			children: others.filter(({ child }) => child).map(({ personId }) => personId),
		}
		const days = { startsOn: onDay, endsOn: plannedEndOn }
		wholeBooking({ ...household, days })
		await leaveBed(act, held, { onDay, endReason, stays })
		// On a lease or with staff the decision goes on giving; a bed for the night is none.
		const own = formOf(given.form).emergency ? null : stay.decisionId
		const stands = own !== null && (await refuseDecision(act, stay.personId, own)) === null
		const by = await giveByDecision(act, {
			...{ personId: stay.personId, form: given.form, onDay },
			decisionId: given.decisionId ?? (stands ? own : undefined),
		})
		if (by === missing || isRefused(by)) return by
		const terms = {
			form: given.form,
			plannedEndOn,
			decisionId: by.decisionId ?? undefined,
			despite: given.despite,
		}
		const unitId = stays ? stay.unitId : undefined
		const booked = await book(
			act,
			{ ...household, ...terms, bedId, days, unitId, followsStayId: stayId, stays },
			'here',
		)
		if (booked === missing || isRefused(booked)) return booked
		// A bed for the night takes the place of no home.
		const nextBy = formOf(given.form).emergency ? null : by.decisionId
		const told = await leaveDecision(act, held, { onDay, endReason, nextBy })
		if (told !== null) return told
		const trouble = await settleIn(act, household, { ...booked, form: given.form, onDay, plannedEndOn })
		return trouble ?? { stayId: booked.stayId, people: people.map(({ personId }) => personId) }
	},
	audit: ({ stayId }, value) => ({
		kind: 'stay',
		ids: value === null ? [stayId] : [stayId, value.stayId, ...value.people],
	}),
	constraints: bedConstraints,
})
