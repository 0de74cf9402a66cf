import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { hides, protections } from '../rules/protection.ts'
import { giveNamedAccess, setProtection, voidNamedAccess } from '../store/people.ts'
import { recordsInHand } from './records-in-hand.ts'

/**
 * Notes what the population register says. Whoever protects somebody keeps named access; everyone else loses sight, also
 * those given access in advance. All records of the person are protected alike.
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
		const records = await recordsInHand(act, [personId])
		if (records === missing) return missing
		for (const record of records) {
			if (hides(protection) && !hides(record.protection)) {
				await voidNamedAccess(act.db, record.personId)
				await giveNamedAccess(act.db, act.actor, {
					personId: record.personId,
					staffId: act.actor.actorId,
					reason: source,
					grantedOn: act.today,
					endsOn: null,
				})
			}
			await setProtection(act.db, act.house.keys, record.personId, {
				protection,
				source,
				checkedOn: act.today,
			})
		}
		if (hides(protection)) await act.queue('matchOpenNotices', { personId })
		return { personId }
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})
