import { command } from '../../../../platform/command.ts'
import { mayKeepGuidelines } from '../../access.ts'
import { insertGuideline, insertGuidelineVersion } from '../../store/guidelines.ts'
import { guidelineHead, guidelineText, lookedAtLater, saysSomething } from './guideline-fields.ts'

/** A guideline or routine in its first version. Refusals: guideline-title-taken. */
export const addGuideline = command({
	name: 'addGuideline',
	input: guidelineHead.extend(guidelineText.shape).refine(...saysSomething),
	may: mayKeepGuidelines,
	run: async ({ db, actor, today }, { kind, title, owner, reviewBy, ...said }) => {
		lookedAtLater(reviewBy, today)
		const { municipalityId, actorId } = actor
		const guidelineId = await insertGuideline(db, municipalityId, { kind, title, owner, reviewBy })
		await insertGuidelineVersion(db, municipalityId, {
			...{ ...said, guidelineId, number: 1, news: '', writtenBy: actorId },
		})
		return { guidelineId }
	},
	audit: (_, value) => ({ kind: 'guideline', ids: value === null ? [] : [value.guidelineId] }),
	constraints: { one_guideline_of_a_title: 'guideline-title-taken' },
})
