import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadNetwork } from '../../access.ts'
import { methodReference } from '../../rules/comparison/method-references.ts'
import { methodRow } from '../../rules/comparison/methods.ts'
import { coreQuestions, latestQuestionnaire } from '../../rules/methods/questionnaire.ts'
import { listMethodAnswers, listMethodYears, listStandingPlaces } from '../../store/comparison.ts'
import { scopeChoices } from './choices.ts'
import { comparisonInput } from './comparison-input.ts'
import { scopeFields, scopeOf } from './scope.ts'

/** How municipalities answer of their own methods in a year, and which have said that they have no plan, agreement or routine. */
export const methodComparison = query({
	name: 'methodComparison',
	input: z.object({ ...scopeFields, year: comparisonInput.shape.year }),
	may: mayReadNetwork,
	run: async (act, { year, ...asked }) => {
		const years = await listMethodYears(act.db)
		const choices = { ...(await scopeChoices(act)), years }
		const { groupId } = asked
		if (groupId !== undefined && !choices.groups.some(({ id }) => id === groupId)) return missing
		const shown = years.find((one) => one === year) ?? years[0] ?? null
		if (shown === null) return { choices, asked, answers: null }
		const scope = scopeOf(asked)
		const places = await listStandingPlaces(act.db, shown, scope)
		const given = await listMethodAnswers(act.db, shown, scope)
		const before = years.find((one) => one < shown) ?? null
		const earlier = before === null ? [] : await listMethodAnswers(act.db, before, scope)
		const known = new Set(given.map(({ question }) => question))
		const heard = new Set(given.map(({ placeId }) => placeId))
		const questions = latestQuestionnaire.questions.map(({ key }) => key).filter((key) => known.has(key))
		const core: readonly string[] = coreQuestions
		return {
			...{ choices, asked },
			answers: {
				...{ year: shown, before, places: places.length, heard: heard.size },
				rows: questions
					.toSorted((a, b) => Number(core.includes(b)) - Number(core.includes(a)))
					.map((question) => ({
						...methodRow(question, given, places.length),
						core: core.includes(question),
						earlier: before === null ? null : methodRow(question, earlier, places.length).share,
						reference: methodReference(question),
					})),
				without: coreQuestions.map((question) => ({
					question,
					places: places.filter(({ placeId }) =>
						given.some((one) => one.placeId === placeId && one.question === question && one.answer === 'no'),
					),
				})),
				silent: places.filter(({ placeId }) => !heard.has(placeId)),
			},
		}
	},
	audit: () => ({ kind: 'comparison', ids: [] }),
})

export type MethodComparison = Extract<Awaited<ReturnType<typeof methodComparison>>, { is: 'done' }>['value']
