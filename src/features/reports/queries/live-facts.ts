import { firstDayOf, instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { planFacts } from '../../action-plan/index.ts'
import { countEvictedWithoutHome } from '../../eviction-prevention/counts.ts'
import type { Measured } from '../../indicators/index.ts'
import type { Figure, IndicatorFacts } from '../rules/facts.ts'
import type { NextStep } from '../store/rounds.ts'

/** A plan as it stands now, with the exact facts of its indicators and children for a year; null when there is no such plan. */
export async function liveFacts(
	act: Act,
	asked: { planId: string; year: number },
	nextSteps: readonly { indicatorId: string; decision: NextStep }[],
) {
	const answer = await planFacts.within(act, asked)
	if (answer.is !== 'done') return null
	const page = answer.value
	const indicators = page.indicators.map((one): IndicatorFacts => {
		const { direction, base, target, standing } = one
		const { shown: _, override, ...judgement } = standing
		return {
			id: one.id,
			key: one.key,
			name: one.name,
			unit: one.unit,
			isShare: one.percent,
			things: one.things,
			goal: page.goals.find((goal) => goal.id === one.goalId)?.text ?? null,
			promised: { direction, base, target },
			figures: one.years.flatMap(({ year, official }) =>
				official === null || year > asked.year ? [] : [figureOf(official)],
			),
			round: { year: one.round, dueYears: one.dueYears },
			judgement,
			override,
			comment: one.comments.find((comment) => comment.year === asked.year)?.text ?? '',
			decision: nextSteps.find((step) => step.indicatorId === one.id)?.decision ?? null,
		}
	})
	const inYear = { from: firstDayOf(asked.year), until: firstDayOf(asked.year + 1) }
	return { page, indicators, withoutHome: await countEvictedWithoutHome(act, inYear) }
}

function figureOf({ year, value, source, definition, filter, asOf, share }: Measured): Figure {
	return { year, value, source, definition, filter, asOf: instant(asOf), share }
}
