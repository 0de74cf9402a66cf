import type { PartChange } from '../../action-plan/index.ts'

type Link = {
	readonly id: string
	readonly part: string
	readonly partId: string | null
	readonly answerPartId: string
}

/** A part that reads otherwise, in words alone: figures stand in the difference between versions, by its own rules. */
export type ToldChange = Pick<PartChange, 'part' | 'id' | 'change'> & {
	readonly mark: string
	/** Null on the side where the part is not there; empty when no words of it were changed. */
	readonly was: string | null
	readonly is: string | null
}

export type LinkedChange = ToldChange & {
	/** Null while no answer is behind it. */
	readonly changeId: string | null
	readonly answerPartIds: readonly string[]
}

/** Every change with the parts of answers that are said to be behind it. */
export function withAnswersBehind(changes: readonly PartChange[], links: readonly Link[]): LinkedChange[] {
	return changes.map((change) => {
		const behind = links.filter(({ part, partId }) => part === change.part && partId === change.id)
		return {
			...toldIn(change),
			changeId: behind[0]?.id ?? null,
			answerPartIds: [...new Set(behind.map(({ answerPartId }) => answerPartId))],
		}
	})
}

const worded = ['heading', 'title', 'text', 'passage', 'name', 'measure', 'owner', 'due', 'method']

function toldIn({ part, id, change, before, after, fields }: PartChange): ToldChange {
	const changed = fields.map(({ field }) => field)
	const asked = change === 'changed' ? worded.filter((field) => changed.includes(field)) : worded
	const told = (row: unknown) =>
		row === null
			? null
			: asked
					.map((field) => textIn(row, field))
					.filter((text) => text !== '')
					.join('\n')
	return { part, id, change, mark: textIn(after ?? before, 'key'), was: told(before), is: told(after) }
}

function textIn(row: unknown, field: string): string {
	const found = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[field] : undefined
	return typeof found === 'string' ? found : ''
}
