import * as z from 'zod'
import { isRefused } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { insertNote } from '../store/conferences.ts'
import { openItem } from './open-item.ts'

/** What was said about somebody. Refusals: conference-closed, consent-has-ended. */
export const noteInConference = command({
	name: 'noteInConference',
	input: z.object({ itemId: id(), text: text(4000) }),
	may: mayWorkWithHomelessness,
	run: async (act, { itemId, text: said }) => {
		const item = await openItem(act, itemId)
		if (item === missing || isRefused(item)) return item
		const { municipalityId, actorId } = act.actor
		const noteId = await insertNote(act.db, municipalityId, { itemId, text: said, writtenBy: actorId })
		return { noteId, personId: item.personId }
	},
	audit: ({ itemId }, value) => ({
		kind: 'conference',
		ids: value === null ? [itemId] : [itemId, value.personId],
	}),
})
