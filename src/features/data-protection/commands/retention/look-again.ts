import type { Act } from '../../../../platform/transaction.ts'
import { dueOf } from '../../rules/retention/due-of.ts'
import { filesOf, type RetentionFile } from '../../rules/retention/files.ts'
import type { WaitingFile } from '../../store/destruction-runs.ts'
import { findWhere, listLinks, listTold } from '../../store/retention-facts.ts'
import { factsDigest } from './due-files.ts'

/**
 * Files of a run against what stands today: one goes when it is still due and everything that decides it is as it was
 * looked at. What has become due since is not asked after: it is in no run yet.
 */
export async function lookAgain(
	{ db, today }: Pick<Act, 'db' | 'today'>,
	controllerId: string,
	waiting: readonly WaitingFile[],
): Promise<{ goes: readonly WaitingFile[]; stays: readonly string[] }> {
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
