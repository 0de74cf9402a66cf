import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { findCase } from '../../store/cases.ts'
import { findContent, listTransfers } from '../../store/transfers.ts'
import { listJournal } from '../../store/work-journal.ts'
import { shownIn, titleOf, viewCases } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'
import { contentIn } from './content-in.ts'

/** A case's way to another municipality and from one: what has left, what may be sent along, and what came with it. */
export const caseTransfer = query({
	name: 'caseTransfer',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		const [view] = row === undefined ? [] : await viewCases(act, [row])
		if (row === undefined || view === undefined) return missing
		const hidden = hidesFreeText(view)
		const names = new Map((await listStaffNames(act.db)).map((staff) => [staff.id, staff.name]))
		const notes = hidden ? [] : await listJournal(act.db, caseId)
		const arrived = await findContent(act.db, caseId)
		return {
			...titleOf(view),
			closedOn: row.closedOn,
			mayBePacked: row.closedOn === null && !hidden,
			hidden,
			transfers: (await listTransfers(act.db, caseId)).map(({ madeBy, ...transfer }) => ({
				...transfer,
				madeBy: names.get(madeBy) ?? null,
			})),
			notes: notes
				.filter((note) => note.signedAt !== null && note.takenOutOn === null)
				.map(({ id: noteId, eventOn, text }) => ({ noteId, eventOn, text: text ?? '' })),
			arrived:
				arrived === undefined || arrived.content === null || hidden
					? null
					: { receivedOn: arrived.receivedOn, content: contentIn(arrived.content, act.house.keys) },
			shown: shownIn([view]),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
