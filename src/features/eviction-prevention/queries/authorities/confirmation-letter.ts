import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { listConfirmations } from '../../store/authorities.ts'
import { findCase } from '../../store/cases.ts'
import { getReceivingCommittee } from '../../store/notices.ts'
import { shownIn, viewCases } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'
import { confirmationDraft } from './confirmation-draft.ts'

/** The letter for printing: the draft while an answer is owed, else the last one exactly as it was sent. */
export const confirmationLetter = query({
	name: 'confirmationLetter',
	opensOne: true,
	input: z.object({ caseId: id(), responsibleId: z.union([id(), z.literal('')]).optional() }),
	may: mayHandleCases,
	run: async (act, { caseId, responsibleId }) => {
		const row = await findCase(act.db, caseId)
		const [view] = row === undefined ? [] : await viewCases(act, [row])
		if (row === undefined || view === undefined) return missing
		const [sent] = await listConfirmations(act.db, caseId)
		const draft = await confirmationDraft.within(act, { caseId, ...(responsibleId ? { responsibleId } : {}) })
		if (draft.is === 'refused') return draft.refusal
		const letter = draft.is === 'done' ? draft.value.letter : ''
		const owed = view.steps.some((step) => step.id === 'confirm-to-authority') && letter !== ''
		const printed = owed ? { text: letter, sentOn: null, digest: null } : asSent(sent, hidesFreeText(view))
		if (printed === null) return missing
		return {
			...printed,
			caseNumber: row.caseNumber,
			committee: (await getReceivingCommittee(act.db)).name,
			municipality: (await getMunicipality(act.db)).name,
			shown: shownIn([view]),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})

type Sent = Awaited<ReturnType<typeof listConfirmations>>[number]

// What an officer wrote into the letter may name somebody hidden.
function asSent(sent: Sent | undefined, hidden: boolean) {
	if (sent === undefined || sent.letter === null || hidden) return null
	return { text: sent.letter, sentOn: sent.sentOn, digest: sent.letterDigest }
}
