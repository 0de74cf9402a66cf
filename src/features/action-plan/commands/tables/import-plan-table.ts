import * as z from 'zod'
import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { defineIndicator } from '../../../indicators/index.ts'
import { mayKeepPlans } from '../../access.ts'
import type { PlanDocument, PlannedIndicator } from '../../rules/document/document.ts'
import type { TableRead } from '../../rules/tables/table-read.ts'
import { tableOfFile } from '../activities/table-of-file.ts'
import { changedMeanwhile, editDraft } from '../draft/edit-draft.ts'
import { readPlanTable, tabledParts } from './read-plan-table.ts'

/**
 * The draft's activities or indicators as a table says them, which somebody has looked at; all of it or nothing.
 * Refused: rows-unreadable, changed-meanwhile, those of a file and of a draft.
 */
export const importPlanTable = command({
	name: 'importPlanTable',
	input: z.object({
		planId: id(),
		part: z.enum(tabledParts),
		table: z.string({ error: 'required' }).min(1, 'required').max(900_000, 'too-long'),
		seenAt: z.string().optional(),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, part, table: text, seenAt }) => {
		const table = await tableOfFile(new TextEncoder().encode(text))
		if (isRefused(table)) return table
		const edited = await editDraft(act, planId, async (document) => {
			const refusal = changedMeanwhile(document, seenAt)
			if (refusal !== null) return refusal
			const read = await readPlanTable(act, { part, file: '', table, document })
			if (read.problems.length > 0) return unreadable(read.problems.length)
			return part === 'activities' ? read.document : await withDefined(act, read)
		})
		return edited === missing || isRefused(edited) ? edited : { planId }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})

const unreadable = (count: number) => refuse({ because: 'rows-unreadable', count })

/** New indicators are defined as any other, and stand in the plan under the ids that they got. */
async function withDefined(act: Act, { document, added }: TableRead): Promise<PlanDocument | Refusal> {
	const indicators: PlannedIndicator[] = []
	for (const one of document.indicators) {
		if (!added.includes(one.id)) {
			indicators.push(one)
			continue
		}
		const { name, unit, direction, base, target, references, comment } = one
		const defined = await defineIndicator.within(act, {
			...{ name, unit, direction, references, comment, baseYear: base.year, baseValue: base.value },
			targetYear: target.is === 'missing' ? null : target.year,
			targetValue: target.is === 'number' ? target.value : null,
			targetOperator: target.is === 'number' ? target.operator : null,
			targetWords: target.is === 'words' ? target.words : null,
		})
		if (defined.is !== 'done') return unreadable(1)
		indicators.push({ ...one, id: defined.value.indicatorId })
	}
	return { ...document, indicators }
}
