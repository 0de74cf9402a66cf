import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { setDays } from '../../store/stays.ts'
import { bedConstraints } from './booking.ts'
import { heldStay } from './held-stay.ts'
import { giveByDecision } from './home-decision.ts'
import { refuseSecondHome } from './second-home.ts'
import { settleIn, sleepOver } from './spells-of-stay.ts'
import { straightFrom } from './straight-from.ts'

/** Who was expected has come. Refusals: stay-not-booked, those of `giveByDecision`, bed-taken, and those of `startSpell`. */
export const arrive = command({
	name: 'arrive',
	input: z.object({ stayId: id(), onDay: day() }),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { stayId, onDay }) => {
		notInFuture(act, { onDay })
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		const { stay, people, bed } = held
		if (stay.state !== 'booked') return refuse({ because: 'stay-not-booked' })
		if (stay.endsOn !== null && stay.endsOn <= onDay) {
			throw new BadInput([{ path: 'onDay', problem: 'after-the-planned-end' }])
		}
		const ids = people.map(({ personId }) => personId)
		const elsewhere = stay.guest
			? null
			: await refuseSecondHome(act, ids, { startsOn: onDay, endsOn: stay.endsOn })
		if (elsewhere !== null) return elsewhere
		const { personId, form, decisionId } = stay
		const by = stay.guest
			? { decisionId }
			: await giveByDecision(act, { personId, form, onDay, decisionId: decisionId ?? undefined })
		if (by === missing || isRefused(by)) return by
		await setDays(
			act.db,
			stayId,
			{ startsOn: onDay, endsOn: stay.endsOn },
			{
				...{ state: 'here', decisionId: by.decisionId },
				followsStayId: stay.guest ? null : await straightFrom(act, { personId, form, onDay }),
			},
		)
		const others = people.filter(({ personId }) => personId !== stay.personId)
		const trouble = await (stay.guest ? sleepOver : settleIn)(
			act,
			{
				personId: stay.personId,
				adults: others.filter(({ child }) => !child).map(({ personId }) => personId),
				children: others.filter(({ child }) => child).map(({ personId }) => personId),
			},
			{ stayId, bed, unitId: stay.unitId, form: stay.form, onDay, plannedEndOn: stay.plannedEndOn },
		)
		return trouble ?? { stayId, people: ids }
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: [stayId, ...(value?.people ?? [])] }),
	constraints: bedConstraints,
})
