import * as z from 'zod'
import { refuse } from '../../../../../foundation/refusal.ts'
import { command } from '../../../../../platform/command.ts'
import { day, notInFuture } from '../../../../../platform/fields.ts'
import { delegatedSupport, putSupportInList } from '../../../../support/index.ts'
import { mayTellTheBoard } from '../../../access.ts'
import { insertDelegatedList, listUnlistedDecisions, putInList } from '../../../store/delegated.ts'

/**
 * What has been decided by delegation, in every unit, in eviction cases and about support, is told to one of the committee's meetings, each decision to one meeting alone.
 * Refusals: nothing-to-tell, meeting-has-a-list.
 */
export const makeDelegatedList = command({
	name: 'makeDelegatedList',
	input: z.object({ meetingOn: day(), decidedUntil: day() }),
	may: mayTellTheBoard,
	run: async (act, { meetingOn, decidedUntil }) => {
		notInFuture(act, { decidedUntil })
		const { municipalityId, controllerId, actorId } = act.actor
		const decisions = await listUnlistedDecisions(act.db, decidedUntil)
		const support = await delegatedSupport(act, { listId: null, until: decidedUntil })
		if (decisions.length + support.length === 0 || controllerId === null)
			return refuse({ because: 'nothing-to-tell' })
		const listId = await insertDelegatedList(act.db, municipalityId, {
			...{ committeeId: controllerId, meetingOn, decidedUntil, madeOn: act.today, madeBy: actorId },
		})
		await putInList(act.db, listId, decidedUntil)
		await putSupportInList(act, listId, decidedUntil)
		return { listId }
	},
	audit: (_, value) => ({ kind: 'delegated-list', ids: value === null ? [] : [value.listId] }),
	constraints: { one_list_a_meeting: 'meeting-has-a-list' },
})
