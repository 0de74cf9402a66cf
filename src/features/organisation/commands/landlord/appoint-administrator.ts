import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepOrganisation } from '../../access.ts'
import { findRepresentative, lockRepresentatives, makeAdministrator } from '../../store/representatives.ts'

/** The municipality says who keeps a landlord's own people and keys, and who does no more. */
export const appointAdministrator = command({
	name: 'appointAdministrator',
	input: z.object({
		organisationId: id(),
		staffId: id(),
		change: z.enum(['give', 'take'], { error: 'required' }),
	}),
	may: mayKeepOrganisation,
	run: async ({ db, actor }, { organisationId, staffId, change }) => {
		await lockRepresentatives(db, { municipalityId: actor.municipalityId, organisationId })
		if ((await findRepresentative(db, organisationId, staffId)) === undefined) return missing
		await makeAdministrator(db, organisationId, staffId, change === 'give')
		return { staffId }
	},
	audit: ({ organisationId, staffId }) => ({ kind: 'representative', ids: [organisationId, staffId] }),
})
