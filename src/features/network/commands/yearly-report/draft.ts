import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Report } from '../../rules/yearly-report/report.ts'
import { holdReport } from '../../store/yearly-report.ts'

type NoDraft = { readonly is: 'no'; readonly answer: Missing | Refusal<'report-frozen'> }

/** The report while it is written, held so that nobody freezes it meanwhile. */
export async function draftOf(
	{ db }: Act,
	reportId: string,
): Promise<NoDraft | { readonly is: 'draft'; readonly report: Report }> {
	const report = await holdReport(db, reportId)
	if (report === null) return { is: 'no', answer: missing }
	if (report.state === 'frozen') return { is: 'no', answer: refuse({ because: 'report-frozen' }) }
	return { is: 'draft', report }
}
