import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { deleteEventGuest } from '../../store/network-events.ts'

/** Nobody came from there: it was written by mistake. */
export const removeEventGuest = command({
	name: 'removeEventGuest',
	input: z.object({ guestId: id() }),
	may: mayKeepNetwork,
	run: async ({ db }, { guestId }) => {
		const eventId = await deleteEventGuest(db, guestId)
		return eventId === null ? missing : { eventId }
	},
	audit: ({ guestId }, value) => ({
		kind: 'network-event',
		ids: value === null ? [guestId] : [value.eventId],
	}),
})
