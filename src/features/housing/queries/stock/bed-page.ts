import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { showing, shownBy } from '../../../../platform/audit.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { blindTo, readyDays } from '../../rules/stock/blind.ts'
import type { BoardStay } from '../../rules/stock/board.ts'
import { labelOf, shortNameOf } from '../../rules/stock/label.ts'
import { listUsesOf } from '../../store/bed-uses.ts'
import { findBedWithHouse } from '../../store/board.ts'

/** One bed: who may live there and what it is used for from today on. */
export const bedPage = query({
	name: 'bedPage',
	opensOne: true,
	input: z.object({ bedId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { bedId }) => {
		const bed = await findBedWithHouse(act.db, bedId)
		if (bed === undefined) return missing
		const rows = await listUsesOf(act.db, bedId, addDays(act.today, -readyDays))
		const uses = blindTo(
			rows.map(({ state, ...row }) => ({ ...row, stay: told(state) ? { state } : null })),
		).filter(({ endsOn }) => endsOn === null || endsOn > act.today)
		// Whoever looks a guest up here has read about them, as on the page of their stay.
		const guests = uses.flatMap(({ stayId, personId, ...name }) =>
			personId === null || shortNameOf(name) === null ? [] : [personId],
		)
		return showing(guests, {
			bed: { ...bed, label: labelOf(bed) },
			today: act.today,
			uses: uses.map(
				({ id: useId, use, reason, costOre, stayId, personId: _, startsOn, endsOn, ...name }) => ({
					...{ useId, reason, stayId, startsOn, endsOn },
					...(use === 'held' ? { use: 'unavailable' as const, costOre: null } : { use, costOre }),
					name: shortNameOf(name),
				}),
			),
		})
	},
	audit: ({ bedId }, value) => ({
		kind: 'bed',
		ids: [bedId, ...(value?.uses.flatMap(({ stayId }) => stayId ?? []) ?? []), ...shownBy(value)],
	}),
})

const told = (state: string | null): state is BoardStay['state'] =>
	state === 'booked' || state === 'here' || state === 'left'
