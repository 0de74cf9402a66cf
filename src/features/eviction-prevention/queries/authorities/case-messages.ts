import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { listConfirmations, listMessages } from '../../store/authorities.ts'
import { findCase } from '../../store/cases.ts'
import { shownIn } from '../case-view.ts'
import { hideFreeText, hidesFreeText } from '../hide-free-text.ts'
import { peopleOf } from '../people-of-case.ts'

/** What authorities, the tenant and our own people have told about the case, and what has been answered. */
export const caseMessages = query({
	name: 'caseMessages',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		const view = row === undefined ? undefined : await peopleOf(act, row)
		if (view === undefined) return missing
		const hidden = hidesFreeText(view)
		const staff = new Map((await listStaffNames(act.db)).map((one) => [one.id, one.name]))
		const nameOf = (staffId: string | null) => (staffId === null ? null : (staff.get(staffId) ?? null))
		return {
			caseId,
			textHidden: hidden,
			messages: hideFreeText(await listMessages(act.db, caseId), hidden).map((one) => ({
				...one,
				registeredBy: nameOf(one.registeredBy),
			})),
			confirmations: hideFreeText(await listConfirmations(act.db, caseId), hidden).map((one) => ({
				...one,
				responsible: nameOf(one.responsibleId),
				sentBy: nameOf(one.sentBy),
				copySentBy: nameOf(one.copySentBy),
				/** Sent after the day it was told: missed by law. */
				late: one.sentOn > one.toldOn,
			})),
			shown: shownIn([view]),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
