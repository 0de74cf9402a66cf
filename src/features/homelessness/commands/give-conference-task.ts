import * as z from 'zod'
import { isRefused, refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, text } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { insertTask, listParticipants } from '../store/conferences.ts'
import { openItem } from './open-item.ts'

/** Who of those who take part does what by when. Refusals: conference-closed, consent-has-ended, due-day-has-passed. */
export const giveConferenceTask = command({
	name: 'giveConferenceTask',
	input: z.object({ itemId: id(), what: text(300), staffId: id(), dueOn: day() }),
	may: mayWorkWithHomelessness,
	run: async (act, { itemId, what, staffId, dueOn }) => {
		const item = await openItem(act, itemId)
		if (item === missing || isRefused(item)) return item
		if (dueOn < act.today) return refuse({ because: 'due-day-has-passed', dueOn })
		const participants = await listParticipants(act.db, item.conferenceId)
		if (!participants.some((one) => one.id === staffId)) return missing
		const { municipalityId, actorId } = act.actor
		const taskId = await insertTask(act.db, municipalityId, {
			itemId,
			what,
			staffId,
			dueOn,
			givenBy: actorId,
		})
		return { taskId, personId: item.personId }
	},
	audit: ({ itemId }, value) => ({
		kind: 'conference',
		ids: value === null ? [itemId] : [itemId, value.personId],
	}),
})
