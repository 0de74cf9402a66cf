import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { closeBedsFrom, holdBedsOf, holdDwelling, setDwelling } from '../../store/houses.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'

/**
 * When our lease of a dwelling was given notice, and from when the landlord has it back: its beds are there no more from
 * that day. A day left out is taken back; the beds are then opened anew by hand. Refusals: bed-in-use, changed-meanwhile.
 */
export const setDwellingLease = command({
	name: 'setDwellingLease',
	input: z.object({
		dwellingId: id(),
		noticeGivenOn: day().optional(),
		returnedOn: day().optional(),
		seenAt: seenAt(),
	}),
	may: mayWorkWithHousing,
	run: async (act, { dwellingId, noticeGivenOn = null, returnedOn = null, seenAt }) => {
		notInFuture(act, { noticeGivenOn })
		if (noticeGivenOn !== null && returnedOn !== null && returnedOn < noticeGivenOn) {
			throw new BadInput([{ path: 'returnedOn', problem: 'returned-before-notice' }])
		}
		const found = await holdDwelling(act.db, dwellingId)
		if (found === undefined) return missing
		const refusal = changedMeanwhile(seenAt, found.recordedAt)
		if (refusal !== null) return refusal
		await setDwelling(act.db, dwellingId, { noticeGivenOn, returnedOn })
		if (returnedOn !== null) await closeBedsFrom(act.db, await holdBedsOf(act.db, dwellingId), returnedOn)
		return { propertyId: found.propertyId }
	},
	audit: ({ dwellingId }) => ({ kind: 'dwelling', ids: [dwellingId] }),
	constraints: { only_while_open: 'bed-in-use' },
})
