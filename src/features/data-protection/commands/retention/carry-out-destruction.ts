import { laterOf } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import { digestsOfGone } from '../../../../platform/destroyed-list.ts'
import type { House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { dueOf } from '../../rules/retention/due-of.ts'
import { filesOf, type RetentionFile } from '../../rules/retention/files.ts'
import { lastToldOn } from '../../rules/retention/preview.ts'
import { destroyFiles, leaveForTheLog, noteDestroyed, tellDestroyedSources } from '../../store/destroying.ts'
import {
	changeRun,
	countFiles,
	holdRun,
	keepFiles,
	listWaitingFiles,
	type WaitingFile,
} from '../../store/destruction-runs.ts'
import { findWhere, listLinks, listTold } from '../../store/retention-facts.ts'
import { certify } from './certify.ts'
import { factsDigest } from './due-files.ts'
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
				...{ municipalityId, digest: digestsOfGone(act.house, municipalityId, id)[0] ?? '' },
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

async function lookAgain(act: Act, controllerId: string, waiting: readonly WaitingFile[]) {
	const { db, today } = act
	const files = filesOf(await listTold(db, today, controllerId), await listLinks(db, controllerId))
	const where = await findWhere(db)
	const byPeople = new Map<string, RetentionFile>(
		files.flatMap((file) => file.people.map((id) => [id, file])),
	)
	const byFacts = new Map<string, RetentionFile>(files.map((file) => [factsDigest(file), file]))
	const goes: WaitingFile[] = []
	const stays: string[] = []
	for (const one of waiting) {
		const file = one.people.length > 0 ? byPeople.get(one.people[0] ?? '') : byFacts.get(one.factsDigest)
		const due = file === undefined || where === null ? null : dueOf(file, where, today)
		if (file === undefined || due?.is !== 'due' || factsDigest(file) !== one.factsDigest) stays.push(one.id)
		else goes.push(one)
	}
	return { goes, stays }
}

function added(before: Readonly<Record<string, number>>, more: Readonly<Record<string, number>>) {
	const sum: Record<string, number> = { ...before }
	for (const [table, rows] of Object.entries(more)) sum[table] = (sum[table] ?? 0) + rows
	return sum
}
