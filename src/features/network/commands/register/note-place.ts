import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertNote } from '../../store/notes.ts'
import { findPlace } from '../../store/places.ts'

/** A note about a municipality, never about a person; whether the municipality sees it is said each time. */
export const notePlace = command({
	name: 'notePlace',
	input: z.object({
		placeId: id(),
		body: text(5000),
		shown: z.enum(['yes', 'no'], { error: 'choose-one' }),
	}),
	may: mayKeepNetwork,
	run: async ({ db, actor, today }, { placeId, body, shown }) => {
		if ((await findPlace(db, placeId)) === null) return missing
		const note = { placeId, notedOn: today, body, shownToPlace: shown === 'yes' }
		return { noteId: await insertNote(db, actor.municipalityId, note) }
	},
	audit: ({ placeId }) => ({ kind: 'network-place', ids: [placeId] }),
})
