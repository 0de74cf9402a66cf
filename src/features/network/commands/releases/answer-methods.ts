import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { leadsToSomebody } from '../../../../foundation/traces.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayRelease } from '../../access.ts'
import { latestQuestionnaire, methodAnswers } from '../../rules/methods/questionnaire.ts'
import { isPlainText } from '../../rules/submissions/plain-text.ts'
import { saveOwnAnswers } from '../../store/own-methods.ts'

const longestWords = 1000
const answer = z.enum([...methodAnswers, '']).optional()

/** A year's questions of the municipality's own methods. What is left out is no answer, which is another thing than no. */
export const answerMethods = command({
	name: 'answerMethods',
	input: z.object({
		year: z.coerce.number('required').int('not-a-number'),
		answers: z.record(z.string(), answer).default({}),
		ownWords: z.record(z.string(), z.string().trim().max(longestWords, 'too-long')).default({}),
	}),
	may: mayRelease,
	run: async ({ db, actor, now, today }, { year, answers, ownWords }) => {
		const { version, questions, from } = latestQuestionnaire
		if (year < from || year > yearOf(today))
			throw new BadInput([{ path: 'year', problem: 'not-a-year-asked' }])
		// Lines are ended in the way of forms; packages know one way.
		const said = (key: string) => (ownWords[key] ?? '').replaceAll('\r\n', '\n')
		const faults = questions.flatMap(({ key }) => {
			const problem = leadsToSomebody(said(key))
				? 'leads-to-somebody'
				: isPlainText(said(key))
					? null
					: 'not-plain-text'
			const alone =
				said(key) !== '' && (answers[key] ?? '') === ''
					? [{ path: `answers.${key}`, problem: 'required' }]
					: []
			return problem === null ? alone : [...alone, { path: `ownWords.${key}`, problem }]
		})
		if (faults.length > 0) throw new BadInput(faults)
		const given = questions.flatMap(({ key: question }) => {
			const told = answers[question] ?? ''
			return told === ''
				? []
				: [{ question, questionnaireVersion: version, answer: told, ownWords: said(question) }]
		})
		await saveOwnAnswers(db, actor.municipalityId, year, given, {
			answeredBy: actor.actorId,
			answeredAt: now,
		})
		return { year, answered: given.length }
	},
	audit: () => ({ kind: 'method-answer', ids: [] }),
})
