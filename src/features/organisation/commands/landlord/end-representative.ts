import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { hasRole } from '../../../../platform/actor.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { keepsRepresentativesOf, mayKeepRepresentatives } from '../../access.ts'
import { endInvitationsBy } from '../../store/invitations.ts'
import {
	countOtherAdministrators,
	endAccountOf,
	endRepresentation,
	findRepresentative,
	lockRepresentatives,
} from '../../store/representatives.ts'

/**
 * Somebody speaks for a landlord no more, from this moment. Who speaks for nobody else either has no account left, and is
 * signed out everywhere. Refused with `last-administrator` when a landlord would be left without one.
 */
export const endRepresentative = command({
	name: 'endRepresentative',
	input: z.object({ organisationId: id(), staffId: id() }),
	may: mayKeepRepresentatives,
	run: async (act, { organisationId, staffId }) => {
		const { db, actor, now } = act
		if (!keepsRepresentativesOf(actor, organisationId)) return missing
		await lockRepresentatives(db, { municipalityId: actor.municipalityId, organisationId })
		const leaver = await findRepresentative(db, organisationId, staffId)
		if (leaver === undefined) return missing
		const isLast = leaver.administers && (await countOtherAdministrators(db, organisationId, staffId)) === 0
		if (isLast && !hasRole(actor, 'administrator')) return refuse({ because: 'last-administrator' })
		await endInvitationsBy(db, organisationId, staffId, now)
		if (!(await endRepresentation(db, organisationId, staffId))) return missing
		return { staffId, accountEnded: await endAccountOf(act, staffId) }
	},
	audit: ({ organisationId, staffId }) => ({ kind: 'representative', ids: [organisationId, staffId] }),
})
