import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { keepsRepresentativesOf, mayKeepRepresentatives } from '../../access.ts'
import { dutyOf } from '../../rules/landlord/duties.ts'
import { listInvitations } from '../../store/invitations.ts'
import { findLandlordToSpeakFor } from '../../store/keys.ts'
import { listRepresentatives, listSubstitutions } from '../../store/representatives.ts'

/** Who speaks for one landlord, who is invited, and who stands in for whom; nothing of any other landlord. */
export const representatives = query({
	name: 'representatives',
	input: z.object({ organisationId: z.uuid({ error: 'choose-one' }).optional() }),
	may: mayKeepRepresentatives,
	run: async ({ db, actor, today, now }, { organisationId: asked }) => {
		const organisationId = asked ?? actor.administersIds?.[0]
		if (organisationId === undefined || !keepsRepresentativesOf(actor, organisationId)) return missing
		const landlord = await findLandlordToSpeakFor(db, organisationId)
		if (landlord === undefined || !landlord.roleTypes.includes('landlord')) return missing
		const people = await listRepresentatives(db, organisationId)
		const names = new Map(people.map(({ staffId, name }) => [staffId, name]))
		const administrators = people.filter((one) => one.administers).length
		return {
			landlord: { organisationId, name: landlord.name },
			people: people.map(({ staffId, name, email, ...one }) => ({
				...{ staffId, name, email, duty: dutyOf(one) },
				isOneself: staffId === actor.actorId,
				isLast: one.administers && administrators === 1,
			})),
			invitations: (await listInvitations(db, organisationId)).map(
				({ invitationId, name, email, expiresAt, ...one }) => ({
					...{ invitationId, name, email, expiresAt, duty: dutyOf(one) },
					isOver: expiresAt <= now,
				}),
			),
			substitutions: (await listSubstitutions(db, organisationId, today)).map(
				({ absentId, substituteId, ...one }) => ({
					...one,
					absent: names.get(absentId) ?? '',
					substitute: names.get(substituteId) ?? '',
					isNow: one.fromOn <= today,
				}),
			),
		}
	},
	audit: (_, value) => ({
		kind: 'representative',
		ids: value !== null && 'landlord' in value ? [value.landlord.organisationId] : [],
	}),
})
