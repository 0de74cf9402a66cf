import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { deleteUse, findUse, isUse, setUseDays } from '../../store/bed-uses.ts'
import { bedConstraints } from '../stays/booking.ts'

/** What keeps a bed from being used ends on a day, earlier or later; on its first day it never was. Refusals: use-not-changed, bed-taken, bed-closed. */
export const endBedAside = command({
	name: 'endBedAside',
	input: z.object({ useId: id(), endsOn: day() }),
	may: mayWorkWithHousing,
	run: async (act, { useId, endsOn }) => {
		const use = await findUse(act.db, useId)
		if (use === undefined) {
			return (await isUse(act.db, useId)) ? refuse({ because: 'use-not-changed' }) : missing
		}
		if (endsOn <= use.startsOn) await deleteUse(act.db, useId)
		else await setUseDays(act.db, useId, { startsOn: use.startsOn, endsOn })
		return { bedId: use.bedId }
	},
	audit: ({ useId }, value) => ({ kind: 'bed', ids: value === null ? [useId] : [useId, value.bedId] }),
	constraints: bedConstraints,
})
