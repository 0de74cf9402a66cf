import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { findLeaseNotice, withdrawLeaseNotice } from '../../store/ladder/leases.ts'
import { heldStay } from '../stays/held-stay.ts'

/** The home stays: the municipality takes its notice back. Refusal: no-notice-stands. */
export const withdrawNotice = command({
	name: 'withdrawNotice',
	input: z.object({ stayId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { stayId }) => {
		const held = await heldStay(act, stayId)
		if (held === missing) return missing
		const notice = await findLeaseNotice(act.db, stayId)
		if (notice === undefined) return refuse({ because: 'no-notice-stands' })
		await withdrawLeaseNotice(act.db, notice.id, act.today)
		return { personId: held.stay.personId, givenOn: notice.givenOn, endsOn: notice.endsOn }
	},
	audit: ({ stayId }, value) => ({
		kind: 'lease',
		ids: value === null ? [stayId] : [stayId, value.personId],
	}),
})
