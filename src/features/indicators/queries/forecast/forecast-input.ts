import { createHash } from 'node:crypto'
import { addDays, addMonths, laterOf, type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { countExecutedByMonth } from '../../../eviction-prevention/counts.ts'
import { countStockFlow } from '../../../homelessness/counts.ts'
import { type EventHistory, longestHistory } from '../../rules/forecast/history.ts'
import type { ForecastInput } from '../../rules/forecast/input.ts'
import { mostMonths } from '../../rules/forecast/question.ts'

/** Fewer months than these are no history at all. */
const leastMonths = 6

/** The municipality's whole months until now, and a digest that tells one set of them from another. */
export async function forecastInput(act: Act): Promise<{ input: ForecastInput; digest: string }> {
	const first = plainDate(`${act.today.slice(0, 7)}-01`)
	const from = addMonths(first, -longestHistory)
	const { zero: _, parameters: __, ...flow } = await countStockFlow(act, { from, until: addDays(first, -1) })
	const executed = await countExecutedByMonth(act, { from, until: first })
	const begins = executed.since === null ? first : laterOf(from, monthAfter(executed.since))
	const history = (of: 'evictions' | 'children'): EventHistory | null => {
		const byMonth = new Map(executed.months.map((one) => [one.month, one[of]]))
		const months = monthsFrom(begins, first).map((month) => ({ month, count: byMonth.get(month) ?? 0 }))
		return months.length < leastMonths ? null : { months }
	}
	const input: ForecastInput = {
		list: flow.months.length < leastMonths ? null : flow,
		evictions: history('evictions'),
		childrenEvicted: history('children'),
		ahead: { first, months: mostMonths },
	}
	return { input, digest: createHash('sha256').update(JSON.stringify(input)).digest('hex') }
}

const monthAfter = (day: PlainDate) => addMonths(plainDate(`${day.slice(0, 7)}-01`), 1)

function monthsFrom(from: PlainDate, until: PlainDate): PlainDate[] {
	const months: PlainDate[] = []
	for (let month = from; month < until; month = addMonths(month, 1)) months.push(month)
	return months
}
