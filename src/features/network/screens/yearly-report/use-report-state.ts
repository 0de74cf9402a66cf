import { useTranslations } from 'use-intl'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Report } from '../../rules/yearly-report/report.ts'

/** Where a report stands, in words. */
export function useReportState() {
	const words = useTranslations('yearlyReport.states')
	const format = useFormat()
	return ({ frozenAt, frozenBy }: Pick<Report, 'frozenAt' | 'frozenBy'>): string => {
		if (frozenAt === null) return words('draft')
		const moment = format.moment(frozenAt)
		return frozenBy === null ? words('frozenAlone', { moment }) : words('frozen', { moment, by: frozenBy })
	}
}
