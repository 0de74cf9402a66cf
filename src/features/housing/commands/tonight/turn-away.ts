import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { refuseUntold } from '../../../homelessness/index.ts'
import { holdPeople } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { answers, insteads, turnedAwayReasons } from '../../rules/tonight/codes.ts'
import { findDesk } from '../../store/nights.ts'
import { insertTurnedAway } from '../../store/turned-away.ts'
import { rowOf } from '../committee-of.ts'

const answer = () => z.enum(answers, { error: 'choose-one' })

/** Somebody who asked for a bed got none there tonight: counted with why, with or without who it was. */
export const turnAway = command({
	name: 'turnAway',
	input: z.object({
		propertyId: id(),
		night: day(),
		reason: z.enum(turnedAwayReasons, { error: 'choose-one' }),
		barredByDecision: answer().optional(),
		ownNeed: answer().default('unknown'),
		children: answer().default('unknown'),
		people: z.coerce
			.number({ error: 'not-a-number' })
			.int('not-a-number')
			.min(1, 'not-valid')
			.max(20, 'not-valid')
			.default(1),
		instead: z.enum(insteads, { error: 'choose-one' }).default('unknown'),
		personId: z.uuid({ error: 'choose-one' }).optional(),
	}),
	may: mayWorkWithHousing,
	run: async (act, { propertyId, personId, barredByDecision, ...given }) => {
		notInFuture(act, { night: given.night })
		if (given.reason === 'barred' && barredByDecision === undefined) {
			throw new BadInput([{ path: 'barredByDecision', problem: 'required' }])
		}
		if ((await findDesk(act.db, propertyId)) === undefined) return missing
		if (personId !== undefined && !(await holdPeople(act, [personId]))) return missing
		const untold = personId === undefined ? null : await refuseUntold(act, [personId])
		if (untold !== null) return untold
		const turnedAwayId = await insertTurnedAway(act.db, {
			...rowOf(act),
			...{ propertyId, ...given, at: act.now, recordedBy: act.actor.actorId },
			barredByDecision: given.reason === 'barred' ? (barredByDecision ?? null) : null,
			personId: personId ?? null,
		})
		return { turnedAwayId }
	},
	audit: ({ personId }, value) => ({
		kind: 'turned-away',
		ids: [...(value === null ? [] : [value.turnedAwayId]), ...(personId === undefined ? [] : [personId])],
	}),
})
