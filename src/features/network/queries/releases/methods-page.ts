import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { mayRelease } from '../../access.ts'
import { latestQuestionnaire } from '../../rules/methods/questionnaire.ts'
import { listOwnAnswers } from '../../store/own-methods.ts'

/** The year's questions of the municipality's methods with what was answered, this year and the year before. */
export const methodsPage = query({
	name: 'methodsPage',
	input: z.object({ year: z.coerce.number().int().optional().catch(undefined) }),
	may: mayRelease,
	run: async ({ db, today }, { year: asked }) => {
		const { version, source, questions, from } = latestQuestionnaire
		const thisYear = yearOf(today)
		const year = asked === undefined || asked < from || asked > thisYear ? thisYear - 1 : asked
		const answers = await listOwnAnswers(db)
		const of = (key: string, told: number) =>
			answers.find((one) => one.question === key && one.year === told) ?? null
		return {
			...{ year, version, source },
			years: [...new Set([thisYear - 1, thisYear, year, ...answers.map((one) => one.year)])].sort(
				(a, b) => b - a,
			),
			answered: answers.filter((one) => one.year === year).length,
			questions: questions.map((one) => ({
				...{ ...one, now: of(one.key, year), before: of(one.key, year - 1)?.answer ?? null },
			})),
		}
	},
	audit: () => ({ kind: 'method-answer', ids: [] }),
})
