import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayBreakGlass } from '../../access.ts'
import { stateOfGlass } from '../../rules/access/break-glass.ts'
import { endGlass, findGlass } from '../../store/break-glass.ts'

/** Closes what one opened in an emergency, before its hours are over. Refusals: glass-is-closed. */
export const endBreakGlass = command({
	name: 'endBreakGlass',
	input: z.object({ glassId: id() }),
	may: mayBreakGlass,
	run: async (act, { glassId }) => {
		const glass = await findGlass(act.db, glassId)
		if (glass === undefined || glass.staffId !== act.actor.actorId) return missing
		if (stateOfGlass(glass, act.now) !== 'open') return refuse({ because: 'glass-is-closed' })
		await endGlass(act.db, glassId, act.now)
		return { glassId }
	},
	audit: ({ glassId }) => ({ kind: 'break-glass', ids: [glassId] }),
})
