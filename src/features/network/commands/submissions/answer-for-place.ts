import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'

import { mayAnswerByHand } from '../../access.ts'
import { methodAnswers } from '../../rules/methods/questionnaire.ts'
import { handStates } from '../../rules/submissions/read-hand-answer.ts'
import { keepPackage } from '../../store/submissions.ts'
import { digestOfText } from './read-signed.ts'
import { tryHandAnswer } from './try-hand-answer.ts'

const named = <One extends z.ZodType>(one: One) => z.record(z.string().max(80), one)

/**
 * A municipality without a system of its own answers for a year by its link, in the form or by a template; the secretariat
 * hands in a template that it was sent. The answer becomes a package, marked as answered by hand, and is tried as every other.
 * Other years stay as they were told. Refusals: sends-by-system, nothing-answered.
 */
export const answerForPlace = command({
	name: 'answerForPlace',
	input: z.object({
		/** For whom, when it is the secretariat that hands it in. */
		placeId: z.uuid().optional(),
		way: z.enum(['form', 'template']).default('form'),
		year: z.coerce.number().int().min(1990).max(2200),
		states: named(z.enum(handStates).or(z.literal(''))).default({}),
		values: named(z.string().trim().max(20)).default({}),
		coverage: named(z.string().trim().max(10)).default({}),
		population: z.string().trim().max(12).default(''),
		answers: named(z.enum(methodAnswers).or(z.literal(''))).default({}),
		ownWords: named(z.string().trim().max(1000, 'too-long')).default({}),
		reason: z.string().trim().max(500, 'too-long').default(''),
	}),
	may: mayAnswerByHand,
	run: async (act, { way, placeId, ...given }) => {
		const { db, actor, now } = act
		const tried = await tryHandAnswer(act, { ...given, placeId })
		if (tried === missing || isRefused(tried)) return tried
		const { made, problems } = tried
		if (problems.length > 0) {
			throw new BadInput(problems.map(({ path, because }) => ({ path, problem: because })))
		}
		await keepPackage(db, actor.municipalityId, {
			...{ placeId: tried.placeId, way, digest: digestOfText(JSON.stringify(made)), content: made },
			...{ receivedAt: now, signed: null },
		})
		return { packageId: made.id, number: made.number }
	},
	audit: (_, value) => ({ kind: 'package', ids: value === null ? [] : [value.packageId] }),
})
