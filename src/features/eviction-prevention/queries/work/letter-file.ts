import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { letterPaper } from '../../rules/work/letter-paper.ts'
import { findCase } from '../../store/cases.ts'
import { findSender } from '../../store/work-journal.ts'
import { findLetter, findPaper, findStaffName } from '../../store/work-letters.ts'
import { shownIn, viewCases } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'

/** The paper: as it was sent, or the draft as it would be. Refusals: letter-needs-named-access, no-paper-of-a-text-message. */
export const letterFile = query({
	name: 'letterFile',
	opensOne: true,
	input: z.object({ letterId: id() }),
	may: mayHandleCases,
	run: async (act, { letterId }) => {
		const letter = await findLetter(act.db, letterId)
		const row = letter === undefined ? undefined : await findCase(act.db, letter.caseId)
		const [view] = row === undefined ? [] : await viewCases(act, [row])
		if (letter === undefined || row === undefined || view === undefined) return missing
		if (hidesFreeText(view)) return refuse({ because: 'letter-needs-named-access' })
		if (letter.channel !== 'letter') return refuse({ because: 'no-paper-of-a-text-message' })
		const common = { caseId: row.id, caseNumber: row.caseNumber, shown: shownIn([view]) }
		const sent = await findPaper(act.db, letterId)
		if (sent !== undefined) return { ...common, pdf: sent, draft: null }
		const sender = await findSender(act.db, row.committeeId)
		const draft = letterPaper({
			...{ subject: letter.subject ?? '', body: letter.body, toLines: letter.toLines, draft: true },
			...{ municipality: sender?.municipality ?? '', committee: sender?.committee ?? '' },
			...{ officer: await findStaffName(act.db, letter.draftedBy), caseNumber: row.caseNumber },
			day: act.today,
		})
		return { ...common, pdf: null, draft }
	},
	audit: ({ letterId }, value) => ({
		kind: 'case-letter',
		ids: [letterId, ...(value?.shown ?? [])],
	}),
})
