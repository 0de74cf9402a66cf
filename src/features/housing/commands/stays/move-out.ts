import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { destinations } from '../../../homelessness/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { bedConstraints } from './booking.ts'
import { heldStay } from './held-stay.ts'
import { leaveBed, refuseLeaving, refuseUntoldBreakdown } from './leaving.ts'
import { leaveSpells, startOwnHome } from './spells-of-stay.ts'
import { endReasonField } from './stay-fields.ts'

const ownHomes: readonly string[] = ['own-lease', 'housing-first-lease', 'owned-home', 'special-housing']

/**
 * The household leaves the bed for somewhere named, and everybody's spell ends the same day; who gets a home of their own
 * lives there from then. Refusals: stay-not-running, breakdown-not-told, and those of `endSpell` and `startSpell`.
 */
export const moveOut = command({
	name: 'moveOut',
	input: z.object({
		stayId: id(),
		endsOn: day(),
		endReason: endReasonField(),
		destination: z.enum(
			destinations.map(({ code }) => code),
			{ error: 'choose-one' },
		),
	}),
	byKey: true,
	may: mayWorkWithHousing,
	run: async (act, { stayId, endsOn, endReason, destination }) => {
		notInFuture(act, { endsOn })
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		const refusal = refuseLeaving(held, endsOn, 'endsOn')
		if (refusal !== null) return refusal
		const untold = await refuseUntoldBreakdown(act, stayId, endReason)
		if (untold !== null) return untold
		await leaveBed(act, held, { onDay: endsOn, endReason })
		const { people, stay } = held
		const trouble = ownHomes.includes(destination)
			? await startOwnHome(act, people, { onDay: endsOn, destination, unitId: stay.unitId })
			: await leaveSpells(act, people, { endsOn, destination })
		return trouble ?? { people: people.map(({ personId }) => personId) }
	},
	audit: ({ stayId }, value) => ({ kind: 'stay', ids: [stayId, ...(value?.people ?? [])] }),
	constraints: bedConstraints,
})
