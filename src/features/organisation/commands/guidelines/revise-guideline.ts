import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { mayKeepGuidelines } from '../../access.ts'
import {
	holdGuideline,
	insertGuidelineVersion,
	saveGuideline,
	versionsOfGuideline,
} from '../../store/guidelines.ts'
import { guidelineText, lookedAtLater, saysSomething } from './guideline-fields.ts'

/**
 * Its next version, with what is new in it; what cites the one before still cites that. Refusals: guideline-withdrawn,
 * guideline-changed-meanwhile (there is a later version than the one that the form showed).
 */
export const reviseGuideline = command({
	name: 'reviseGuideline',
	input: guidelineText
		.extend({
			guidelineId: id(),
			/** The number of the last version as the form showed it. */
			after: z.coerce.number({ error: 'required' }).int(),
			news: text(2000),
			reviewBy: day(),
		})
		.refine(...saysSomething),
	may: mayKeepGuidelines,
	run: async ({ db, actor, today }, { guidelineId, after, reviewBy, ...said }) => {
		lookedAtLater(reviewBy, today)
		const guideline = await holdGuideline(db, guidelineId)
		if (guideline === null) return missing
		if (guideline.withdrawnOn !== null) return refuse({ because: 'guideline-withdrawn' })
		const last = (await versionsOfGuideline(db, guidelineId))[0]?.number ?? 0
		if (last !== after) return refuse({ because: 'guideline-changed-meanwhile' })
		await insertGuidelineVersion(db, actor.municipalityId, {
			...{ ...said, guidelineId, number: last + 1, writtenBy: actor.actorId },
		})
		await saveGuideline(db, guidelineId, { reviewBy })
		return { guidelineId, number: last + 1 }
	},
	audit: (input) => ({ kind: 'guideline', ids: [input.guidelineId] }),
})
