import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertNetworkEvent } from '../../store/network-events.ts'
import { eventFields } from './event-fields.ts'

/** A seminar, conference or training of the network, held or to come. */
export const addNetworkEvent = command({
	name: 'addNetworkEvent',
	input: z.object(eventFields),
	may: mayKeepNetwork,
	run: async ({ db, actor }, given) => ({
		eventId: await insertNetworkEvent(db, actor.municipalityId, given),
	}),
	audit: (_, value) => ({ kind: 'network-event', ids: value === null ? [] : [value.eventId] }),
})
