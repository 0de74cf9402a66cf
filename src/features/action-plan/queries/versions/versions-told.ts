import type { Act } from '../../../../platform/transaction.ts'
import { stateOf, type VersionState } from '../../rules/document/life.ts'
import { type Held, heldPeriod } from '../../rules/versions/held.ts'
import { listDecisions, listPreparation, listVersions, type Version } from '../../store/versions.ts'

export type PlanDecision = Awaited<ReturnType<typeof listDecisions>>[number]
export type Prepared = Awaited<ReturnType<typeof listPreparation>>[number]

/** A version with all that is told of it but what it says. */
export type VersionTold = Version & {
	readonly state: VersionState
	readonly held: Held | null
	readonly decision: PlanDecision | null
	readonly preparation: readonly Prepared[]
}

/** The plan's versions, the newest first, and the decisions that are of none of them. */
export async function versionsTold(
	{ db, today }: Pick<Act, 'db' | 'today'>,
	planId: string,
): Promise<{ versions: VersionTold[]; others: PlanDecision[] }> {
	const versions = await listVersions(db, planId)
	const decisions = await listDecisions(db, planId)
	const prepared = await listPreparation(db, planId)
	const told = versions.toReversed().map((version) => ({
		...version,
		state: stateOf(version, versions, today),
		held: heldPeriod(version, versions),
		decision: decisions.find(({ versionId }) => versionId === version.id) ?? null,
		preparation: prepared.filter(({ versionId }) => versionId === version.id),
	}))
	return { versions: told, others: decisions.filter(({ versionId }) => versionId === null) }
}
