import type { Instant } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type Recounted, recounted, thenAt } from '../../../indicators/index.ts'
import { checkOf, type FrozenSource } from '../../rules/known/check.ts'
import { listSources, putChecks } from '../../store/sources.ts'

/** Counts every frozen figure again as it was known when it was frozen, and as it is known now, and keeps what came of it. */
export async function checkFigures(act: Act, followUpId: string | null) {
	const sources = await listSources(act.db, followUpId)
	const checks = []
	for (const [knownAt, frozen] of Map.groupBy(sources, (one) => one.knownAt)) {
		checks.push(...(await checkedAt(act, knownAt, frozen)))
	}
	await putChecks(act.db, act.actor.municipalityId, checks, act.now)
	return checks
}

/** The figures of a round as known at another moment than the one at which they were frozen. */
export async function knownAt(act: Act, followUpId: string, at: Instant): Promise<Recounted[]> {
	const sources = await listSources(act.db, followUpId)
	return await recounted(act, sources.map(askedOf), thenAt(at))
}

const askedOf = (one: FrozenSource) => ({
	...{ indicatorId: one.indicatorId, until: one.until },
	how: {
		definition: { id: one.definitionId, version: one.definitionVersion },
		unitIds: one.unitIds,
		countedFrom: one.countedFrom,
	},
})

async function checkedAt(act: Act, knownAtFreezing: Instant, frozen: readonly FrozenSource[]) {
	const asked = frozen.map(askedOf)
	const then = await recounted(act, asked, thenAt(knownAtFreezing, frozen[0]?.today))
	const now = await recounted(act, asked, null)
	return frozen.map((one) => {
		const same = (found: { indicatorId: string; until: string }) =>
			found.indicatorId === one.indicatorId && found.until === one.until
		return checkOf(one, then.find(same), now.find(same))
	})
}
