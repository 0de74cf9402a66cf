import { refuse } from '../../../../foundation/refusal.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { findLastBuild, insertBuild } from '../../store/report-builds.ts'

/** Hands the gathering for a report to a job; one at a time. */
export async function askForBuild({ db, actor, now, queue }: Act, reportId: string) {
	const last = await findLastBuild(db, reportId)
	if (last?.state === 'waiting' || last?.state === 'running') return refuse({ because: 'build-under-way' })
	const buildId = await insertBuild(db, actor.municipalityId, {
		...{ reportId, askedBy: actor.actorId, askedAt: now },
	})
	await queue('workOnYearlyReport', { buildId, municipalityId: String(actor.municipalityId) })
	return { buildId }
}
