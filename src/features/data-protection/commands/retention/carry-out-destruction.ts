import { laterOf } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import { listedBy } from '../../../../platform/destroyed-list.ts'
import type { House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { lastToldOn } from '../../rules/retention/preview.ts'
import { destroyFiles, leaveForTheLog, noteDestroyed, tellDestroyedSources } from '../../store/destroying.ts'
import { changeRun, countFiles, holdRun, keepFiles, listWaitingFiles } from '../../store/destruction-runs.ts'
import { certify } from './certify.ts'
import { lookAgain } from './look-again.ts'
import { settleAfter } from './settle-after.ts'

const filesAtATime = 100

/**
 * The job behind an approved destruction: a portion of files at a time, each portion whole in a transaction of its own, so
 * that whoever is interrupted goes on where it was. Each file is looked at once more: one that has changed since stays.
 */
export async function carryOutDestruction(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const municipalityId = Number(ids.municipalityId)
	const runId = String(ids.runId)
	while (await asSystem(house, municipalityId, async (act) => await takePortion(act, runId))) {
		await settleAfter(house, municipalityId)
	}
	await settleAfter(house, municipalityId)
}

async function takePortion(act: Act, runId: string): Promise<boolean> {
	const { db, today } = act
	const run = await holdRun(db, runId)
	if (run?.state !== 'running') return false
	const waiting = await listWaitingFiles(db, runId, filesAtATime)
	if (waiting.length === 0) {
		await certify(act, run)
		return false
	}
	const { municipalityId } = act.actor
	const { goes, stays } = await lookAgain(act, run.committeeId, waiting)
	await keepFiles(db, stays, { because: 'changed', today })
	await noteDestroyed(
		db,
		goes.flatMap(({ rule, people }) =>
			people.map((id) => ({
				...{ municipalityId, ...listedBy(act.house, municipalityId, id) },
				...{ retentionClass: 'person', rule, destroyedOn: today },
			})),
		),
	)
	const { removed, gone } = await destroyFiles(db, runId, { fileIds: goes.map(({ id }) => id), today })
	await leaveForTheLog(db, municipalityId, gone)
	await writeAudit(act, {
		...{ name: 'carryOutDestruction', outcome: 'done', kind: 'destruction', ids: [runId], content: removed },
	})
	if (goes.length > 0) {
		const last = (await countFiles(db, runId)).map(({ lastDueOn }) => lastDueOn).reduce(laterOf)
		await tellDestroyedSources(db, municipalityId, { until: lastToldOn({ dueOn: last }), today })
	}
	await changeRun(db, runId, {
		filesDestroyed: run.filesDestroyed + goes.length,
		filesKept: run.filesKept + stays.length,
		rowsDestroyed: JSON.stringify(added(run.rowsDestroyed as Record<string, number>, removed)),
	})
	return true
}

function added(before: Readonly<Record<string, number>>, more: Readonly<Record<string, number>>) {
	const sum: Record<string, number> = { ...before }
	for (const [table, rows] of Object.entries(more)) sum[table] = (sum[table] ?? 0) + rows
	return sum
}
