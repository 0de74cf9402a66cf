import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayTakePart } from '../../access.ts'
import { standsOn } from '../../rules/partnership/members.ts'
import { listThemes } from '../../store/partnership/inputs.ts'
import { listMembers, seatOf } from '../../store/partnership/members.ts'

/** What an input may be about and whom it may come from; a member's account has only its own member to choose. */
export const noteInputForm = query({
	name: 'noteInputForm',
	input: z.object({}),
	may: mayTakePart,
	run: async ({ db, actor, today }) => {
		const own = await seatOf(db, actor.actorId)
		const mayKeep = mayKeepNetwork(actor)
		return {
			themes: (await listThemes(db)).filter(({ endedOn }) => endedOn === null),
			members: (await listMembers(db)).filter(
				(member) => standsOn(member, today) && (mayKeep || member.id === own),
			),
			mayNote: mayKeep || own !== null,
			mayKeep,
		}
	},
	audit: () => ({ kind: 'partnership-input', ids: [] }),
})
