import { firstDayOf } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { listPlans, planFacts } from '../../../action-plan/index.ts'
import { countEvictionTables } from '../../../eviction-prevention/counts.ts'
import { countHomelessTables } from '../../../homelessness/counts.ts'
import { knownBeforehand } from '../../queries/edition/known-beforehand.ts'
import type { Years } from '../../rules/edition/counts.ts'
import type { EditionExact } from '../../rules/edition/edition.ts'
import { cellOfFigure } from '../../rules/edition/measures.ts'
import type { PlanStatus } from '../../rules/edition/plan-status.ts'

/** Everything that an edition of these years is worked out from, as of now. */
export async function countEdition(act: Act, years: Years): Promise<EditionExact> {
	const until = firstDayOf(years.last + 1)
	return {
		...{ years, asOf: act.now },
		counts: {
			homeless: await countHomelessTables(act, years),
			evictions: await countEvictionTables(act, { from: firstDayOf(years.first), until }),
		},
		beforehand: await knownBeforehand(act, years),
		statuses: await planStatuses(act, years),
		...{ hidden: null, bounds: [], numbers: {}, kept: null },
	}
}

/** How the plans in force stand to numbers of ours in the last year: those statuses are told with them. */
async function planStatuses(act: Act, { last }: Years): Promise<PlanStatus[]> {
	const { plans } = valueIn(await listPlans.within(act, {}))
	const found: PlanStatus[] = []
	for (const { id: planId, state } of plans) {
		if (state !== 'in-force') continue
		const { indicators } = valueIn(await planFacts.within(act, { planId, year: last }))
		for (const { definition, officialSource, direction, base, target, round, dueYears } of indicators) {
			const cell = definition === null ? null : cellOfFigure(definition, last)
			if (cell === null || officialSource !== 'counted') continue
			found.push({ cell, promised: { direction, base, target }, round: { year: round, dueYears } })
		}
	}
	return found
}
