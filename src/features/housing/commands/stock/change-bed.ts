import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { holdBed, setBed } from '../../store/houses.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { agesInOrder, bedKind, sleepsField, whomFields } from './stock-fields.ts'

/** What a bed says itself from now on. Refusals: bed-there-already, bed-sleeps-more (as many are booked), changed-meanwhile. */
export const changeBed = command({
	name: 'changeBed',
	input: z.object({
		...whomFields,
		bedId: id(),
		name: text(100),
		kind: bedKind(),
		sleeps: sleepsField(),
		seenAt: seenAt(),
	}),
	may: mayWorkWithHousing,
	run: async (act, { bedId, seenAt, ...given }) => {
		agesInOrder(given)
		const found = await holdBed(act.db, bedId)
		if (found === undefined) return missing
		const refusal = changedMeanwhile(seenAt, found.recordedAt)
		if (refusal !== null) return refusal
		await setBed(act.db, bedId, given)
		return { propertyId: found.propertyId }
	},
	audit: ({ bedId }) => ({ kind: 'bed', ids: [bedId] }),
	constraints: { one_bed_of_a_name: 'bed-there-already', no_more_than_it_sleeps: 'bed-sleeps-more' },
})
