import type { Act } from '../../../../platform/transaction.ts'
import type { ReportMaterial } from '../../rules/yearly-report/document.ts'
import type { Report } from '../../rules/yearly-report/report.ts'
import { withWords } from '../../rules/yearly-report/sources.ts'
import { findGathered } from '../../store/report-builds.ts'
import { getNetwork, listWritten } from '../../store/yearly-report.ts'
import { wordsSaid } from './words-said.ts'

/** What a draft is drafted of and frozen from: what was gathered, with the words of people that still stand. */
export async function reportMaterial(db: Act['db'], report: Report): Promise<ReportMaterial> {
	const gathered = await findGathered(db, report.id)
	return {
		report,
		written: await listWritten(db, report.id),
		facts: gathered === null ? null : withWords(gathered, await wordsSaid(db, report.year)),
		network: await getNetwork(db),
	}
}
