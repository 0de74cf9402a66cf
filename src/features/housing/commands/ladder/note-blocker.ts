import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { blockerKinds } from '../../rules/ladder/codes.ts'
import { insertBlocker } from '../../store/ladder/leases.ts'
import { homeOnLease, rowOfStay } from './lease-home.ts'

/** What stands between somebody and their own lease. Refusals: stay-not-running, form-without-lease, blocker-stands-already. */
export const noteBlocker = command({
	name: 'noteBlocker',
	input: z.object({
		stayId: id(),
		kind: z.enum(blockerKinds, { error: 'choose-one' }),
		fromDay: day(),
		note: optionalText(2000),
	}),
	may: mayWorkWithHousing,
	run: async (act, { stayId, ...given }) => {
		notInFuture(act, { fromDay: given.fromDay })
		const held = await homeOnLease(act, stayId)
		if (held === missing || isRefused(held)) return held
		await insertBlocker(act.db, { ...rowOfStay(act, held), ...given })
		return { personId: held.stay.personId }
	},
	audit: ({ stayId }, value) => ({
		kind: 'lease',
		ids: value === null ? [stayId] : [stayId, value.personId],
	}),
	constraints: { one_open_blocker_of_a_kind: 'blocker-stands-already' },
})
