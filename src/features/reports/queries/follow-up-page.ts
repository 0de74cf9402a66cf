import * as z from 'zod'
import type { Language } from '../../../foundation/typography.ts'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { askable, mayKeepReports, mayReadExactFigures } from '../access.ts'
import type { IndicatorFacts } from '../rules/facts.ts'
import { reasonInWords } from '../rules/figure-words.ts'
import { figureIn, othersIn } from '../rules/in-period.ts'
import { hasEnded, lastDayOf, type Period, yearBefore } from '../rules/period.ts'
import { listFrozen, listFrozenActivities } from '../store/frozen.ts'
import { type Item, listAskable, listItems } from '../store/items.ts'
import { findFollowUp } from '../store/rounds.ts'
import { listChecks } from '../store/sources.ts'
import { sayIn } from '../words/say-in.ts'
import { publicRules } from './edition/public-rules.ts'
import { liveFacts } from './live-facts.ts'
import { publicOf } from './paper-source.ts'

/**
 * One round: each indicator's figure a year before and now, proposed status and what was said of it, each activity, who is
 * asked, and what freezing will fix, in exact figures.
 */
export const followUpPage = query({
	name: 'followUpPage',
	input: z.object({ roundId: id(), language: z.enum(['sv', 'en']).default('sv') }),
	may: mayReadExactFigures,
	run: async (act, { roundId, language }) => {
		const followUp = await findFollowUp(act.db, roundId)
		if (followUp === null) return missing
		const live = await liveFacts(act, followUp)
		if (live === null) return missing
		const isFrozen = followUp.frozenAt !== null
		const indicators = isFrozen ? await listFrozen(act.db, roundId) : live.indicators
		const frozen = isFrozen ? await listFrozenActivities(act.db, roundId) : []
		const activities = frozen.length > 0 ? frozen : live.activities
		const said = isFrozen ? await listItems(act.db, [roundId]) : live.items
		const rules = await publicRules(act)
		const hiding = indicators.filter((facts) => publicOf(facts, followUp, rules).hidesSomething)
		const figures = indicators.flatMap((facts) =>
			followUp.part === 'year' ? facts.figures : [...facts.figures, ...facts.inPeriod],
		)
		const silent = [
			...indicators.filter(({ comment }) => comment === '').map(({ name }) => name),
			...activities.filter(({ comment }) => comment === '').map(({ text }) => text),
		]
		return {
			followUp: { ...followUp, endsOn: lastDayOf(followUp) },
			plan: live.page.plan,
			items: indicators.map((facts) => ({
				...itemOf(facts, followUp, language),
				...askedOf(facts.id, said),
			})),
			activities: activities.map((facts) => ({ ...facts, ...askedOf(facts.id, said) })),
			willFix: {
				indicators: indicators.length,
				activities: activities.length,
				counted: figures.filter(({ source }) => source === 'counted').length,
				written: figures.filter(({ source }) => source !== 'counted').length,
				withoutOutcome: indicators
					.filter((facts) => figureIn(facts, followUp) === null)
					.map(({ name }) => name),
				withoutComment: silent,
				hidden: hiding.map(({ name }) => name),
			},
			differing: isFrozen ? await namesDiffering(act.db, roundId, indicators) : [],
			ended: hasEnded(followUp, act.today),
			mayKeep: mayKeepReports(act.actor),
			askable: mayKeepReports(act.actor) && !isFrozen ? await listAskable(act.db, askable) : [],
		}
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})

/** Frozen figures that do not follow from what was known when they were frozen. */
async function namesDiffering(db: Act['db'], roundId: string, indicators: readonly IndicatorFacts[]) {
	const differ = (await listChecks(db, roundId)).filter(({ state }) => state === 'differs')
	return indicators
		.filter(({ id: of }) => differ.some((one) => one.indicatorId === of))
		.map(({ name }) => name)
}

export type FollowUpItem = ReturnType<typeof itemOf>
export type FollowUpPage = Extract<Awaited<ReturnType<typeof followUpPage>>, { is: 'done' }>['value']

function itemOf(facts: IndicatorFacts, period: Period, language: Language) {
	const { id, key, name, unit, isShare, goal, promised, judgement, override, comment, decision } = facts
	const { base, target } = promised
	return {
		...{ id, key, name, unit, isShare, goal, base, target, override, comment, decision },
		before: figureIn(facts, yearBefore(period)),
		now: figureIn(facts, period),
		others: othersIn(facts, period),
		status: judgement.status,
		wrongWay: judgement.wrongWay,
		why: reasonInWords(judgement.reason, facts, language, sayIn(language)),
		trend: facts.figures.map((figure) => figure.value),
	}
}

function askedOf(subjectId: string, said: readonly Item[]) {
	const item = said.find((one) => one.subjectId === subjectId)
	return {
		...{ answeredBy: item?.answeredBy ?? null, answerer: item?.answerer ?? null },
		...{ toldBy: item?.toldBy ?? null, toldAt: item?.toldAt ?? null },
	}
}
