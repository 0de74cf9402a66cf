import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { writeCsv } from '../../../../platform/documents/csv.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepPlans } from '../../access.ts'
import { tableOfFile } from '../../commands/activities/table-of-file.ts'
import { markOf } from '../../commands/draft/edit-draft.ts'
import { readPlanTable, tabledParts } from '../../commands/tables/read-plan-table.ts'
import { toldDifference } from '../../rules/versions/told-difference.ts'
import { findPlan } from '../../store/plans.ts'
import { findDraft } from '../../store/versions.ts'
import { knownNames } from '../versions/known-names.ts'
import { inStretches } from '../versions/side-by-side.ts'

/**
 * What a table of activities or indicators would do to the draft: what is wrong in it by row and column, or what differs,
 * as two versions are compared. Nothing is changed. Refused: no-draft, those of a file.
 */
export const previewPlanTable = query({
	name: 'previewPlanTable',
	input: z.object({
		planId: id(),
		part: z.enum(tabledParts),
		name: z.string().max(200).default(''),
		file: z.instanceof(Uint8Array, { error: 'not-a-file' }),
	}),
	may: mayKeepPlans,
	run: async (act, { planId, part, name, file }) => {
		if ((await findPlan(act.db, planId)) === null) return missing
		const draft = await findDraft(act.db, planId)
		if (draft === null) return refuse({ because: 'no-draft' })
		const table = await tableOfFile(file)
		if (isRefused(table)) return table
		const document = draft.content
		const read = await readPlanTable(act, { part, file: name, table, document })
		const sideOf = (exact: typeof document) => ({ exact, shown: exact })
		const told =
			read.problems.length > 0
				? []
				: toldDifference(sideOf(document), sideOf(read.document), await knownNames(act))
		return {
			problems: read.problems,
			/** Columns that are not read are told; what is merely missing stands in the draft's own list of gaps. */
			notRead: read.warnings.flatMap(({ because, column }) =>
				because === 'column-ignored' && column !== null ? [column] : [],
			),
			changes: told.map((change) => ({ ...change, fields: change.fields.map(inStretches) })),
			unchanged: read.unchanged,
			/** The same rows, to be sent back by whoever has looked at them. */
			table: writeCsv([table.headers, ...table.rows.map(({ cells }) => cells)]),
			seenAt: markOf(document),
		}
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
