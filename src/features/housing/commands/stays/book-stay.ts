import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { refuseUntold } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { bedConstraints, book, wholeBooking } from './booking.ts'
import { refuseDecision } from './home-decision.ts'
import { stayFields } from './stay-fields.ts'

/** A bed is kept for somebody who is expected. Refusals: decision-refused, decision-ended, bed-taken, bed-closed, bed-too-small. */
export const bookStay = command({
	name: 'bookStay',
	input: z.object(stayFields),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { startsOn, plannedEndOn = null, ...given }) => {
		const days = { startsOn, endsOn: plannedEndOn }
		wholeBooking({ ...given, days })
		const untold = await refuseUntold(act, [given.personId, ...given.adults, ...given.children])
		if (untold !== null) return untold
		const { personId, decisionId } = given
		const refusal = decisionId === undefined ? null : await refuseDecision(act, personId, decisionId)
		if (refusal !== null) return refusal
		const booked = await book(
			act,
			{
				...given,
				days,
				plannedEndOn,
				followsStayId: null,
				unitId: given.unitId,
				decisionId: given.decisionId,
				guest: given.guest === 'yes',
			},
			'booked',
		)
		return booked === missing || isRefused(booked) ? booked : { stayId: booked.stayId }
	},
	audit: ({ personId, adults = [], children = [] }, value) => ({
		kind: 'stay',
		ids: [personId, ...adults, ...children, ...(value === null ? [] : [value.stayId])],
	}),
	constraints: bedConstraints,
})
