import type { Act } from '../../../../platform/transaction.ts'
import { readGuidelineVersions } from '../../../organisation/index.ts'
import type { Citation } from '../../rules/document/document.ts'

/** Whether every guideline is kept here in the version that is cited. */
export async function areKept({ db }: Act, cited: readonly Citation[]): Promise<boolean> {
	if (cited.length === 0) return true
	const kept = await readGuidelineVersions(db)
	return cited.every(({ guidelineId, version }) =>
		kept.some((one) => one.guidelineId === guidelineId && one.number === version),
	)
}
