import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { endFactorOn, findFactor } from '../store/factors.ts'

/** A cause or need holds no longer. Refusal: factor-ended. */
export const endFactor = command({
	name: 'endFactor',
	input: z.object({ factorId: id(), untilDay: day() }),
	may: mayWorkWithHomelessness,
	run: async (act, { factorId, untilDay }) => {
		notInFuture(act, { untilDay })
		const found = await findFactor(act.db, factorId)
		if (found === undefined) return missing
		if (found.untilDay !== null) return refuse({ because: 'factor-ended', endedOn: found.untilDay })
		if (untilDay <= found.fromDay) {
			throw new BadInput([{ path: 'untilDay', problem: 'ends-before-it-begins' }])
		}
		await endFactorOn(act.db, factorId, untilDay)
		return { personId: found.personId }
	},
	audit: ({ factorId }, value) => ({
		kind: 'person-factor',
		ids: value === null ? [factorId] : [factorId, value.personId],
	}),
})
