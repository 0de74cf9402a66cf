import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findNetworkEvent, insertEventGuest } from '../../store/network-events.ts'

/** From which municipality or organisation people came, and how many; never who. Refused: came-already. */
export const addEventGuest = command({
	name: 'addEventGuest',
	input: z.object({
		eventId: id(),
		placeId: id().optional(),
		organisation: optionalText(200),
		people: z.coerce
			.number({ error: 'not-a-number' })
			.int('not-a-number')
			.min(1, 'not-a-number')
			.max(9999, 'not-a-number'),
	}),
	may: mayKeepNetwork,
	run: async ({ db, actor }, { eventId, placeId, organisation, people }) => {
		if ((placeId === undefined) === (organisation === null)) {
			throw new BadInput([{ path: 'placeId', problem: 'place-or-organisation' }])
		}
		if ((await findNetworkEvent(db, eventId)) === null) return missing
		const of = { municipalityId: actor.municipalityId, eventId }
		await insertEventGuest(db, of, { placeId: placeId ?? null, organisation, people })
		return { eventId }
	},
	audit: ({ eventId }) => ({ kind: 'network-event', ids: [eventId] }),
	constraints: { each_came_once: 'came-already' },
})
