import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { checkWay, wayBetween } from '../../rules/ladder/ladder.ts'
import { insertMove } from '../../store/ladder/leases.ts'
import { findStay } from '../../store/stays.ts'
import { rowOf } from '../committee-of.ts'
import { moveOn } from '../stays/move-on.ts'
import { formField, ownWishField } from '../stays/stay-fields.ts'
import { supportAfterField } from '../stays/support-after.ts'
import { doneOr } from './done-or.ts'
import { ladderOn } from './ladder-on.ts'

/**
 * Somebody goes on to the next step: in another home, or in the same one on other terms. By the ladder of that day; beside
 * it for a reason, and nothing else hinders. Refusals: reason-beside-the-ladder, and those of `moveOn`.
 */
export const takeNextStep = command({
	name: 'takeNextStep',
	input: z.object({
		stayId: id(),
		onDay: day(),
		/** Left out, they stay in the same home. */
		bedId: id().optional(),
		form: formField(),
		plannedEndOn: day().optional(),
		reason: optionalText(2000),
		decisionId: id().optional(),
		ownWish: ownWishField(),
		support: supportAfterField(),
	}),
	may: mayWorkWithHousing,
	run: async (act, { reason, ...given }) => {
		const { stayId, onDay, form } = given
		const stay = await findStay(act.db, stayId)
		if (stay === undefined) return missing
		const way = wayBetween((await ladderOn(act, onDay)).steps, stay.form, form)
		const refusal = checkWay(way, reason)
		if (refusal !== null) return refusal
		const moved = doneOr(await moveOn.within(act, given))
		if (moved === missing || isRefused(moved)) return moved
		await insertMove(act.db, {
			...{ ...rowOf(act), personId: stay.personId, fromStayId: stayId, stayId: moved.stayId },
			...{ onDay, way, reason, recordedBy: act.actor.actorId },
		})
		return { stayId: moved.stayId, way, people: moved.people }
	},
	audit: ({ stayId }, value) => ({
		kind: 'stay',
		ids: value === null ? [stayId] : [stayId, value.stayId, ...value.people],
	}),
})
