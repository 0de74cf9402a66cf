import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { labelOf, shortNameOf } from '../../rules/stock/label.ts'
import { listUsesOf } from '../../store/bed-uses.ts'
import { findBedWithHouse } from '../../store/board.ts'

/** One bed: who may live there and what it is used for from today on. */
export const bedPage = query({
	name: 'bedPage',
	input: z.object({ bedId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { bedId }) => {
		const bed = await findBedWithHouse(act.db, bedId)
		if (bed === undefined) return missing
		const uses = await listUsesOf(act.db, bedId, act.today)
		return {
			bed: { ...bed, label: labelOf(bed) },
			today: act.today,
			uses: uses.map(({ id: useId, use, reason, costOre, stayId, startsOn, endsOn, ...name }) => ({
				...{ useId, use, reason, costOre, stayId, startsOn, endsOn },
				name: shortNameOf(name),
			})),
		}
	},
	audit: ({ bedId }, value) => ({
		kind: 'bed',
		ids: [bedId, ...(value?.uses.flatMap(({ stayId }) => stayId ?? []) ?? [])],
	}),
})
