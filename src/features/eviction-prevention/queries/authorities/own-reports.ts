import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { stateOfReport } from '../../rules/authorities/concern.ts'
import { findCase } from '../../store/cases.ts'
import { assessmentsInWords, listAssessments } from '../../store/concern.ts'
import { childOf, shownIn, titleOf } from '../case-view.ts'
import { hideFreeText, hidesFreeText } from '../hide-free-text.ts'
import { peopleOf } from '../people-of-case.ts'

/** For each child of the case: assessed or not, why, sent to whom, and who received it. */
export const ownReports = query({
	name: 'ownReports',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		const view = row === undefined ? undefined : await peopleOf(act, row)
		if (view === undefined) return missing
		const latest = hideFreeText(
			await assessmentsInWords(act.db, await listAssessments(act.db, [caseId])),
			hidesFreeText(view),
		)
		const staff = new Map((await listStaffNames(act.db)).map((one) => [one.id, one.name]))
		return {
			...titleOf(view),
			open: view.row.closedOn === null,
			children: view.children.map((child) => {
				const found = latest.find((one) => one.childId === child.childId)
				return {
					...childOf(child, act.today),
					state: stateOfReport(found),
					assessment:
						found === undefined ? null : { ...found, assessedBy: staff.get(found.assessedBy) ?? null },
				}
			}),
			shown: shownIn([view]),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
