import type { Act } from '../../../../platform/transaction.ts'
import { listVersions } from '../../store/versions.ts'
import { type ShownVersion, versionOfNumber } from './shown-version.ts'

/** What the plan says last, decided or not; null when there is no such plan. */
export async function latestVersion(
	act: Pick<Act, 'db' | 'today'>,
	planId: string,
): Promise<ShownVersion | null> {
	const versions = await listVersions(act.db, planId)
	const last = versions.findLast(({ withdrawnOn }) => withdrawnOn === null)
	return last === undefined ? null : await versionOfNumber(act, planId, last.number)
}
