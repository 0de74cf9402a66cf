import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { Invitation } from '../../../../platform/sign-in/one-time-code.ts'
import {
	addRepresentation,
	beginAnew,
	findStaffBySignIn,
	holdInvitation,
	takeUpInvitation,
} from '../../store/invitations.ts'
import { bindSignIn, giveRole, insertStaff } from '../../store.ts'

/**
 * Whoever holds the code and has proved an account speaks for the landlord. Nobody is signed in yet, so it is done by the
 * house. Refused with `invitation-is-over`, and with `works-for-the-municipality` for its own staff: nobody is both.
 */
export async function acceptInvitation(
	house: House,
	{ municipalityId, invitationId, organisationId, ...invited }: Invitation,
	signInId: string,
): Promise<{ staffId: string } | Refusal> {
	return await asSystem(house, municipalityId, async (act) => {
		const { db } = act
		if (!(await holdInvitation(act, invitationId))) return refuse({ because: 'invitation-is-over' })
		const known = await findStaffBySignIn(db, signInId)
		if (known?.roles.some((role) => role !== 'landlord') === true) {
			return refuse({ because: 'works-for-the-municipality' })
		}
		const { name, email, administers, onlyAsSubstitute } = invited
		const staffId =
			known?.staffId ??
			(await insertStaff(db, municipalityId, { name, email, title: '', committeeId: null, signInId: null }))
		if (known === undefined) await bindSignIn(db, staffId, signInId)
		else await beginAnew(db, staffId)
		await giveRole(db, municipalityId, staffId, 'landlord')
		await addRepresentation(db, { municipalityId, staffId, organisationId, administers, onlyAsSubstitute })
		await takeUpInvitation(act, invitationId, staffId)
		await writeAudit(act, {
			...{ name: 'acceptInvitation', outcome: 'done', kind: 'representative' },
			ids: [organisationId, invitationId, staffId],
			content: null,
		})
		return { staffId }
	})
}
