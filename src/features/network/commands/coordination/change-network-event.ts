import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { saveNetworkEvent } from '../../store/network-events.ts'
import { eventFields } from './event-fields.ts'

/** It has another day or name, or does not take place. */
export const changeNetworkEvent = command({
	name: 'changeNetworkEvent',
	input: z.object({ eventId: id(), ...eventFields }),
	may: mayKeepNetwork,
	run: async ({ db }, { eventId, ...given }) =>
		(await saveNetworkEvent(db, eventId, given)) ? { eventId } : missing,
	audit: ({ eventId }) => ({ kind: 'network-event', ids: [eventId] }),
})
