import { yearOf } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { differenceBetween } from '../../rules/document/difference.ts'
import { gapsIn, unmeasuredIn } from '../../rules/document/gaps.ts'
import { findContent, findDraft, listVersions } from '../../store/versions.ts'

/** The version that is worked on, set against the last that was decided; null when nothing is worked on. */
export async function draftTold({ db, today }: Pick<Act, 'db' | 'today'>, planId: string) {
	const draft = await findDraft(db, planId)
	if (draft === null) return null
	const last = (await listVersions(db, planId)).findLast(({ decidedOn }) => decidedOn !== null)
	const before = last === undefined ? null : await findContent(db, last.id)
	const { number, content } = draft
	return {
		content,
		told: {
			number,
			/** What it is set against; null for a plan of which nothing was ever decided. */
			against: last?.number ?? null,
			changes: before === null ? null : differenceBetween(before, content).length,
			gaps: gapsIn(content, yearOf(today)).length,
			unmeasured: unmeasuredIn(content).map(({ id, key, text }) => ({ id, key, text })),
		},
	}
}
