import { createHash } from 'node:crypto'
import { projecting } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { filesOf, type RetentionFile } from '../../rules/retention/files.ts'
import { type DueFile, lookThrough, type Preview } from '../../rules/retention/preview.ts'
import { findWhere, listLinks, listTold } from '../../store/retention-facts.ts'

export type DueNow = {
	readonly due: readonly DueFile[]
	readonly preview: Preview
	/** Of every file that is due and all that decides it: another digest is another decision. */
	readonly digest: string
}

/** Looks through every file of a committee as it stands; gives numbers, and files by id for the run. */
export async function dueFiles(act: Act, controllerId: string): Promise<DueNow> {
	const { files, where } = await projecting(act, async (db) => ({
		files: filesOf(await listTold(db, act.today, controllerId), await listLinks(db, controllerId)),
		where: await findWhere(db),
	}))
	if (where === null) throw new Error('a municipality without itself')
	const { due, preview } = lookThrough(files, where, act.today)
	return { due, preview, digest: sha256(JSON.stringify([preview.due, due.map(factsDigest)])) }
}

/** All that decides a file's day, and whom it is about. */
export function factsDigest(file: RetentionFile): string {
	const { people, things, births, lastNoteOn, openMatter, placedChild, childInvestigation, holds } = file
	const said = [
		people,
		things,
		births.toSorted(),
		lastNoteOn,
		openMatter,
		placedChild,
		childInvestigation,
		holds,
	]
	return sha256(JSON.stringify(said))
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
