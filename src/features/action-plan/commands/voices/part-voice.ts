import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayNoteVoices } from '../../access.ts'
import { deleteJoin, listJoins } from '../../store/voices/joins.ts'

/** A voice was not about that after all. Refused: round-frozen. */
export const partVoice = command({
	name: 'partVoice',
	input: z.object({ voiceId: id(), voiceJoinId: id() }),
	may: mayNoteVoices,
	run: async ({ db }, { voiceId, voiceJoinId }) => {
		const join = (await listJoins(db, { voiceId })).find((one) => one.id === voiceJoinId)
		if (join === undefined) return missing
		if (join.frozenAt !== null) return refuse({ because: 'round-frozen' })
		return (await deleteJoin(db, voiceJoinId)) === null ? missing : { voiceId }
	},
	audit: (input) => ({ kind: 'voice', ids: [input.voiceId] }),
})
