import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, text } from '../../../platform/fields.ts'
import { mayGrantNamedAccess } from '../access.ts'
import { giveNamedAccess } from '../store/people.ts'
import { listRecords } from '../store/records.ts'

/** Lets another member of staff see a protected person by name, with all their records, for a reason and perhaps until a day. */
export const grantNamedAccess = command({
	name: 'grantNamedAccess',
	input: z.object({ personId: id(), staffId: id(), reason: text(500), endsOn: day().optional() }),
	may: mayGrantNamedAccess,
	run: async (act, { personId, staffId, reason, endsOn }) => {
		if (staffId === act.actor.actorId) return refuse({ because: 'own-access' })
		const records = await listRecords(act.db, [personId])
		if (records.length === 0) return missing
		for (const record of records) {
			await giveNamedAccess(act.db, act.actor, {
				personId: record.personId,
				staffId,
				reason,
				grantedOn: act.today,
				endsOn: endsOn ?? null,
			})
		}
		return { personId }
	},
	audit: ({ personId, staffId }) => ({ kind: 'person', ids: [personId, staffId] }),
})
