import * as z from 'zod'
import { addDays, addMonths, plainDate } from '../../../../foundation/plain-date.ts'
import { isSmallCount } from '../../../../foundation/small-counts.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { countExecutedByMonth } from '../../../eviction-prevention/counts.ts'
import { countStockFlow } from '../../../homelessness/counts.ts'
import { mayReadExactFigures, mayReadIndicators } from '../../access.ts'
import { childrenZero, childrenZeroParameters } from '../../rules/zero/children.ts'

const monthsShown = 24

/**
 * Operational zero of acute homelessness and of evicted children, with the real numbers and the months in which it held.
 * Those who are told small counts in words are told no month that few could be read from.
 */
export const operationalZero = query({
	name: 'operationalZero',
	input: z.object({}),
	may: mayReadIndicators,
	run: async (act) => {
		const exact = mayReadExactFigures(act.actor)
		return { exact, acute: await acuteOf(act, exact), children: await childrenOf(act, exact) }
	},
	audit: () => ({ kind: 'figure', ids: [] }),
})

async function acuteOf(act: Act, exact: boolean) {
	const first = plainDate(`${act.today.slice(0, 7)}-01`)
	const { zero, parameters } = await countStockFlow(act, {
		from: addMonths(first, -monthsShown - 6),
		until: addDays(first, -1),
	})
	const strip = zero.slice(-monthsShown)
	const last = strip.at(-1)
	if (last === undefined || last.threshold === null) return null
	// A month that holds by the least threshold tells that few were there.
	if (!exact && strip.some(({ active }) => isSmallCount(active))) return 'few' as const
	const heldMonths = zero.length - 1 - zero.findLastIndex(({ held }) => held !== true)
	return {
		...{
			month: last.month,
			active: last.active,
			threshold: exact ? last.threshold : null,
			heldMonths,
			parameters,
		},
		reached: heldMonths >= parameters.heldForMonths,
		strip: strip.map(({ month, held }) => ({ month, held })),
	}
}

async function childrenOf(act: Act, exact: boolean) {
	const first = plainDate(`${act.today.slice(0, 7)}-01`)
	const from = addMonths(first, -monthsShown)
	const { since, months } = await countExecutedByMonth(act, { from, until: first })
	if (since === null || since > addMonths(first, -childrenZeroParameters.heldForMonths)) return null
	const byMonth = new Map(months.map(({ month, children }) => [month, children]))
	const all = Array.from({ length: monthsShown }, (_, at) => addMonths(from, at))
		.filter((month) => month >= since)
		.map((month) => ({ month, children: byMonth.get(month) ?? 0 }))
	const { reached, heldMonths, children } = childrenZero(all)
	const small = !exact && isSmallCount(children)
	return {
		...{ reached, needed: childrenZeroParameters.heldForMonths, children: small ? null : children },
		// The month of a single eviction tells of the family.
		heldMonths: exact ? heldMonths : null,
		strip: exact ? all.map(({ month, children: count }) => ({ month, held: count === 0 })) : null,
	}
}
