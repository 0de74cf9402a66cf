import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { holdDwelling, setDwelling } from '../../store/houses.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { agesInOrder, dwellingFields, whomFields } from './stock-fields.ts'

/** What a dwelling says itself from now on; what is left out its property says. Refusals: dwelling-there-already, changed-meanwhile. */
export const changeDwelling = command({
	name: 'changeDwelling',
	input: z.object({ ...dwellingFields, ...whomFields, dwellingId: id(), name: text(100), seenAt: seenAt() }),
	may: mayWorkWithHousing,
	run: async (act, { dwellingId, seenAt, ...given }) => {
		agesInOrder(given)
		const found = await holdDwelling(act.db, dwellingId)
		if (found === undefined) return missing
		const refusal = changedMeanwhile(seenAt, found.recordedAt)
		if (refusal !== null) return refusal
		await setDwelling(act.db, dwellingId, given)
		return { propertyId: found.propertyId }
	},
	audit: ({ dwellingId }) => ({ kind: 'dwelling', ids: [dwellingId] }),
	constraints: { one_dwelling_of_a_name: 'dwelling-there-already' },
})
