import { data } from 'react-router'
import type { Caller } from '../../../../platform/house.ts'
import type { Posted } from '../../../../ui/posted.ts'
import { done, settle } from '../../../../ui/screen.ts'
import { appointAdministrator } from '../../commands/landlord/appoint-administrator.ts'
import { endInvitation } from '../../commands/landlord/end-invitation.ts'
import { endRepresentative } from '../../commands/landlord/end-representative.ts'
import { endSubstitution } from '../../commands/landlord/end-substitution.ts'
import { inviteRepresentative } from '../../commands/landlord/invite-representative.ts'
import { nameSubstitute } from '../../commands/landlord/name-substitute.ts'

const said = {
	endRepresentative: 'ended',
	endInvitation: 'takenBack',
	nameSubstitute: 'substituteNamed',
	endSubstitution: 'substituteEnded',
	appointAdministrator: 'appointed',
} as const

const commands = { endRepresentative, endInvitation, nameSubstitute, endSubstitution, appointAdministrator }

const isCommand = (name: unknown): name is keyof typeof commands =>
	typeof name === 'string' && Object.hasOwn(commands, name)

/** What the page of a landlord's people can do; the municipality's page of them and the landlord's own act alike. */
export async function actOnRepresentatives(
	caller: Caller,
	posted: Posted,
	at: { organisationId: string | undefined; here: string },
) {
	const given = { ...posted, organisationId: at.organisationId }
	if (isCommand(posted.intent)) {
		const answer = await commands[posted.intent](caller, given)
		if (answer.is === 'done') return done(at.here, `representatives.done.${said[posted.intent]}`)
		return settle(answer, posted)
	}
	const answer = await inviteRepresentative(caller, given)
	if (answer.is !== 'done') return settle(answer, posted)
	const address = new URL('/invitation', caller.house.baseUrl).href
	// Not by a redirect: the code would have to stand in an address or be kept somewhere.
	return data({ ok: true as const, made: { ...answer.value, address } })
}
