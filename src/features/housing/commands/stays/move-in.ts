import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { notInFuture } from '../../../../platform/fields.ts'
import { refuseUntold } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { bedConstraints, book, wholeBooking } from './booking.ts'
import { giveByDecision } from './home-decision.ts'
import { settleIn, sleepOver } from './spells-of-stay.ts'
import { stayFields } from './stay-fields.ts'
import { straightFrom } from './straight-from.ts'

/**
 * Somebody moves in, with the household that comes along: the stay and everybody's spells in one, and what was decided about
 * it is carried out. Refusals: those of `giveByDecision`, bed-taken, bed-closed, bed-too-small, and those of `startSpell`.
 */
export const moveIn = command({
	name: 'moveIn',
	input: z.object(stayFields),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { startsOn, plannedEndOn = null, ...given }) => {
		notInFuture(act, { startsOn })
		const days = { startsOn, endsOn: plannedEndOn }
		wholeBooking({ ...given, days })
		const untold = await refuseUntold(act, [given.personId, ...given.adults, ...given.children])
		if (untold !== null) return untold
		const guest = given.guest === 'yes'
		const by = guest
			? { decisionId: given.decisionId ?? null }
			: await giveByDecision(act, { ...given, onDay: startsOn })
		if (by === missing || isRefused(by)) return by
		const followsStayId = guest ? null : await straightFrom(act, { ...given, onDay: startsOn })
		const booked = await book(
			act,
			{
				...given,
				days,
				plannedEndOn,
				followsStayId,
				unitId: given.unitId,
				decisionId: by.decisionId ?? undefined,
				guest,
			},
			'here',
		)
		if (booked === missing || isRefused(booked)) return booked
		const settled = { ...booked, form: given.form, onDay: startsOn, plannedEndOn }
		const trouble = await (guest ? sleepOver : settleIn)(act, given, settled)
		return trouble ?? { stayId: booked.stayId }
	},
	audit: ({ personId, adults = [], children = [] }, value) => ({
		kind: 'stay',
		ids: [personId, ...adults, ...children, ...(value === null ? [] : [value.stayId])],
	}),
	constraints: bedConstraints,
})
