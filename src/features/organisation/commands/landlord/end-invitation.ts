import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepRepresentatives } from '../../access.ts'
import { endInvitationRow } from '../../store/invitations.ts'

/** The code opens nothing any more. */
export const endInvitation = command({
	name: 'endInvitation',
	input: z.object({ invitationId: id() }),
	may: mayKeepRepresentatives,
	run: async ({ db, now }, { invitationId }) =>
		(await endInvitationRow(db, invitationId, now)) ? { invitationId } : missing,
	audit: ({ invitationId }) => ({ kind: 'representative', ids: [invitationId] }),
})
