import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayTellOfDecisions } from '../../access.ts'
import { delayReasons, supportMatters } from '../../rules/decisions/decision.ts'
import {
	daysOf,
	type Quarter,
	quarterBefore,
	quarterOf,
	quarterRows,
	statisticsOf,
	withoutReason,
} from '../../rules/decisions/quarter.ts'
import { notCarriedOutRule } from '../../rules/decisions/three-months.ts'
import { listFavourable, listQuarterReports, listReportRows } from '../../store/quarter-reports.ts'
import { statisticsAsTold } from './told-statistics.ts'

const shownQuarters = 6

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most).optional()

/**
 * One quarter's decisions not carried out in time: as it was sent, or as it would be told today. Without a quarter the
 * last one that is over. Numbers and days, nobody's name.
 */
export const quarterReport = query({
	name: 'quarterReport',
	input: z.object({ year: whole(2025, 2200), quarter: whole(1, 4) }),
	may: mayTellOfDecisions,
	run: async (act, given) => {
		const current = quarterOf(act.today)
		const chosen: Quarter =
			given.year === undefined || given.quarter === undefined
				? quarterBefore(current)
				: { year: given.year, quarter: given.quarter }
		const sent = await listQuarterReports(act.db)
		const isOf = (a: Quarter, b: Quarter) => a.year === b.year && a.quarter === b.quarter
		const report = sent.find((one) => isOf(one, chosen)) ?? null
		const favourable = report === null ? await listFavourable(act.db) : []
		const rows = report === null ? quarterRows(favourable, chosen) : await listReportRows(act.db, report.id)
		const unexplained = withoutReason(rows).map(({ decisionNumber }) => decisionNumber)
		const names = new Map((await listStaffNames(act.db)).map((one) => [one.id, one.name]))
		return {
			chosen,
			...{ days: daysOf(chosen), isOver: act.today > daysOf(chosen).last, rows },
			report: report === null ? null : { ...report, sentBy: names.get(report.sentBy) ?? null },
			toExplain: favourable
				.filter(({ decisionNumber }) => unexplained.includes(decisionNumber))
				.map(({ id, decisionNumber }) => ({ decisionId: id, decisionNumber })),
			statistics: statisticsAsTold(statisticsOf(rows, chosen, supportMatters)),
			quarters: quartersBack(current).map((one) => ({
				...one,
				sent: sent.some((other) => isOf(other, one)),
				current: isOf(one, chosen),
			})),
			...{ rule: notCarriedOutRule, delayReasons, today: act.today },
		}
	},
	audit: (_, value) => ({
		kind: 'quarter-report',
		ids: value?.report == null ? [] : [value.report.id],
	}),
})

function quartersBack(from: Quarter): Quarter[] {
	const quarters = [from]
	while (quarters.length < shownQuarters) quarters.push(quarterBefore(quarters.at(-1) ?? from))
	return quarters.filter(({ year, quarter }) => year > 2025 || (year === 2025 && quarter >= 3))
}
