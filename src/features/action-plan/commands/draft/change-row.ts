import type { Refusal } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import type { ListedPart, PlanDocument } from '../../rules/document/document.ts'
import { changedMeanwhile } from './edit-draft.ts'

type Row<Part extends ListedPart> = PlanDocument[Part][number]

/** One row written over, its id and place kept. Refusal: changed-meanwhile; missing when there is no such row. */
export function changeRow<Part extends ListedPart>(
	document: PlanDocument,
	part: Part,
	{ id, seenAt }: { id: string; seenAt: string | undefined },
	change: (row: Row<Part>) => Row<Part>,
): PlanDocument | Refusal | typeof missing {
	const rows: readonly Row<Part>[] = document[part]
	const before = rows.find((row) => row.id === id)
	if (before === undefined) return missing
	const refusal = changedMeanwhile(before, seenAt)
	if (refusal !== null) return refusal
	return { ...document, [part]: rows.map((row) => (row.id === id ? change(row) : row)) }
}
