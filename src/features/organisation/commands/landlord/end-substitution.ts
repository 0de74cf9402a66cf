import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepRepresentatives } from '../../access.ts'
import { endSubstitutionRow } from '../../store/representatives.ts'

/** The substitute stands in no longer, whatever days were left. */
export const endSubstitution = command({
	name: 'endSubstitution',
	input: z.object({ substitutionId: id() }),
	may: mayKeepRepresentatives,
	run: async ({ db, now }, { substitutionId }) =>
		(await endSubstitutionRow(db, substitutionId, now)) ? { substitutionId } : missing,
	audit: ({ substitutionId }) => ({ kind: 'representative', ids: [substitutionId] }),
})
