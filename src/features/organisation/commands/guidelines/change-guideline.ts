import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepGuidelines } from '../../access.ts'
import { holdGuideline, saveGuideline } from '../../store/guidelines.ts'
import { guidelineHead, lookedAtLater } from './guideline-fields.ts'

/** Another name, owner or day to look at it again; what it says is changed by a new version. Refusals: guideline-title-taken, guideline-withdrawn. */
export const changeGuideline = command({
	name: 'changeGuideline',
	input: guidelineHead.extend({ guidelineId: id() }),
	may: mayKeepGuidelines,
	run: async ({ db, today }, { guidelineId, ...head }) => {
		const guideline = await holdGuideline(db, guidelineId)
		if (guideline === null) return missing
		if (guideline.withdrawnOn !== null) return refuse({ because: 'guideline-withdrawn' })
		if (head.reviewBy !== guideline.reviewBy) lookedAtLater(head.reviewBy, today)
		await saveGuideline(db, guidelineId, head)
		return { guidelineId }
	},
	audit: (input) => ({ kind: 'guideline', ids: [input.guidelineId] }),
	constraints: { one_guideline_of_a_title: 'guideline-title-taken' },
})
