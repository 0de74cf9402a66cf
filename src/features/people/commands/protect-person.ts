import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { hides, protections } from '../rules/protection.ts'
import { findKnownPerson, giveNamedAccess, setProtection, voidNamedAccess } from '../store/people.ts'

/**
 * Notes what the population register says. Whoever protects somebody keeps named access; everyone else loses sight, also
 * those given access in advance.
 */
export const protectPerson = command({
	name: 'protectPerson',
	input: z.object({
		personId: id(),
		protection: z.enum(protections, { error: 'choose-one' }),
		source: text(200),
	}),
	may: mayHandlePeople,
	run: async (act, { personId, protection, source }) => {
		const known = await findKnownPerson(act.db, personId)
		if (known === undefined) return missing
		if (hides(protection) && !hides(known.protection)) {
			await voidNamedAccess(act.db, personId)
			await giveNamedAccess(act.db, act.actor, {
				personId,
				staffId: act.actor.actorId,
				reason: source,
				grantedOn: act.today,
				endsOn: null,
			})
		}
		await setProtection(act.db, personId, { protection, source, checkedOn: act.today })
		if (hides(protection)) await act.queue('matchOpenNotices', { personId })
		return { personId }
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})
