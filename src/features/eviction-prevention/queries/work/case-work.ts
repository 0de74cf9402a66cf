import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { versionFor } from '../../rules/work/checklist.ts'
import { sourceOf } from '../../rules/work/shipped-checklist.ts'
import { findCase } from '../../store/cases.ts'
import { listChecklistVersions, listTicks } from '../../store/work-checklist.ts'
import { shownIn, viewCases } from '../case-view.ts'
import { hideFreeText, hidesFreeText } from '../hide-free-text.ts'

/** The work in a case: its checklist as it stands, item by item. */
export const caseWork = query({
	name: 'caseWork',
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		if (row === undefined) return missing
		const [view] = await viewCases(act, [row])
		if (view === undefined) return missing
		const hidden = hidesFreeText(view)
		const names = new Map((await listStaffNames(act.db)).map((staff) => [staff.id, staff.name]))
		const ticks = new Map(
			hideFreeText(await listTicks(act.db, caseId), hidden).map((tick) => [tick.code, tick]),
		)
		const version = versionFor(await listChecklistVersions(act.db), row.openedOn)
		return {
			caseId,
			closed: row.closedOn !== null,
			checklist: {
				version: version?.number ?? 1,
				openRequired: view.checks.openRequired,
				items: view.checks.items.map((item) => {
					const tick = ticks.get(item.code)
					return {
						...item,
						...sourceOf(item.code),
						tickedOn: tick?.onDay ?? null,
						tickedBy: tick === undefined ? null : (names.get(tick.tickedBy) ?? null),
						note: tick?.note ?? null,
					}
				}),
			},
			shown: shownIn([view]),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
