import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepGuidelines } from '../../access.ts'
import { holdGuideline, saveGuideline } from '../../store/guidelines.ts'

/** It no longer holds; it stays to be read by whoever cited it. Refusals: guideline-withdrawn (it is already). */
export const withdrawGuideline = command({
	name: 'withdrawGuideline',
	input: z.object({ guidelineId: id() }),
	may: mayKeepGuidelines,
	run: async ({ db, today }, { guidelineId }) => {
		const guideline = await holdGuideline(db, guidelineId)
		if (guideline === null) return missing
		if (guideline.withdrawnOn !== null) return refuse({ because: 'guideline-withdrawn' })
		await saveGuideline(db, guidelineId, { withdrawnOn: today })
		return { guidelineId }
	},
	audit: (input) => ({ kind: 'guideline', ids: [input.guidelineId] }),
})
