import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture } from '../../../platform/fields.ts'
import { holdPeople } from '../../people/index.ts'
import { mayReadDelicate, mayWorkWithHomelessness } from '../access.ts'
import { factors, factorsOn } from '../rules/codes/factors.ts'
import { hasFactor, insertFactor } from '../store/factors.ts'
import { committeeOf } from './committee-of.ts'

/**
 * A cause of somebody's homelessness, or something they need, by the code list that holds that day; several a person.
 * Refusals: delicate-right-missing, factor-already-noted.
 */
export const noteFactor = command({
	name: 'noteFactor',
	input: z.object({
		personId: id(),
		code: z.enum(
			factors.map(({ code }) => code),
			{ error: 'choose-one' },
		),
		fromDay: day().optional(),
	}),
	may: mayWorkWithHomelessness,
	run: async (act, { personId, code, fromDay = act.today }) => {
		notInFuture(act, { fromDay })
		const factor = factorsOn(fromDay).find((one) => one.code === code)
		if (factor === undefined) throw new BadInput([{ path: 'code', problem: 'choose-one' }])
		const { kind, level, delicate, version } = factor
		if (delicate && !mayReadDelicate(act.actor)) return refuse({ because: 'delicate-right-missing' })
		// Held, so that two who note the same at once do not both find it missing.
		if (!(await holdPeople(act, [personId]))) return missing
		if (await hasFactor(act.db, personId, code, fromDay)) return refuse({ because: 'factor-already-noted' })
		const factorId = await insertFactor(act.db, {
			...{ municipalityId: act.actor.municipalityId, committeeId: committeeOf(act), personId, fromDay },
			...{ kind, code, level, delicate, listVersion: version, recordedBy: act.actor.actorId },
		})
		return { factorId }
	},
	audit: ({ personId }, value) => ({
		kind: 'person-factor',
		ids: value === null ? [personId] : [personId, value.factorId],
	}),
})
