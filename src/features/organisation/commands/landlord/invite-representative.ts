import * as z from 'zod'
import { type Instant, instant } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { hasRole } from '../../../../platform/actor.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { newCode } from '../../../../platform/sign-in/one-time-code.ts'
import { keepsRepresentativesOf, mayKeepRepresentatives } from '../../access.ts'
import { duties } from '../../rules/landlord/duties.ts'
import { insertInvitation } from '../../store/invitations.ts'
import { findLandlordToSpeakFor } from '../../store/keys.ts'

const open = 7 * 24 * 60 * 60 * 1000

/**
 * Asks somebody to speak for a landlord: the code is told once, whoever made it hands it on. Refused with
 * `not-a-landlord`, and with `administrators-come-from-the-municipality` when a landlord's own administrator asks for one.
 */
export const inviteRepresentative = command({
	name: 'inviteRepresentative',
	tellsOnce: true,
	input: z.object({
		organisationId: id(),
		name: text(200),
		email: z.email({ error: 'invalid-email' }).max(200, 'too-long'),
		duty: z.enum(duties, { error: 'choose-one' }),
	}),
	may: mayKeepRepresentatives,
	run: async (act, { organisationId, name, email, duty }) => {
		if (!keepsRepresentativesOf(act.actor, organisationId)) return missing
		const landlord = await findLandlordToSpeakFor(act.db, organisationId)
		if (landlord === undefined) return missing
		if (!landlord.roleTypes.includes('landlord') || landlord.endedOn !== null) {
			return refuse({ because: 'not-a-landlord' })
		}
		if (duty === 'administers' && !hasRole(act.actor, 'administrator')) {
			return refuse({ because: 'administrators-come-from-the-municipality' })
		}
		const { code, digest } = newCode(act.house.keys)
		const expiresAt = inAWeek(act.now)
		const invitationId = await insertInvitation(act, {
			...{ organisationId, name, email: email.toLowerCase(), digest, expiresAt },
			administers: duty === 'administers',
			onlyAsSubstitute: duty === 'substitute',
		})
		return { invitationId, code, name, expiresAt }
	},
	audit: ({ organisationId }, value) => ({
		kind: 'representative',
		ids: value !== null && 'invitationId' in value ? [organisationId, value.invitationId] : [organisationId],
	}),
})

const inAWeek = (now: Instant): Instant => instant(new Date(Date.parse(now) + open).toISOString())
