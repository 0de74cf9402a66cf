import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { withdrawNoteOn } from '../../store/notes.ts'

/** A note that no longer holds is struck through and stays: what was said of a municipality can be followed. */
export const withdrawNote = command({
	name: 'withdrawNote',
	input: z.object({ noteId: id() }),
	may: mayKeepNetwork,
	run: async ({ db, today }, { noteId }) => {
		const placeId = await withdrawNoteOn(db, noteId, today)
		return placeId === null ? missing : { placeId }
	},
	audit: ({ noteId }, value) => ({ kind: 'network-place', ids: value === null ? [noteId] : [value.placeId] }),
})
