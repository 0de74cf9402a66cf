import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { projecting } from '../../../../platform/purpose.ts'
import { withdrawNotice } from '../../../housing/index.ts'
import { mayHandleCases } from '../../access.ts'
import { endCaseDate } from '../../store/case-facts.ts'
import { findCase } from '../../store/cases.ts'
import { holdCaseOfNotice } from '../../store/own-tenancy.ts'
import { putDate } from '../put-date.ts'

/**
 * The municipality takes its notice back: nobody must move by it any more, and the case that it opened says so, whichever
 * unit works with it. Closing that is theirs. Refusal: no-notice-stands.
 */
export const withdrawOwnTenancy = command({
	name: 'withdrawOwnTenancy',
	input: z.object({ stayId: id() }),
	may: mayHandleCases,
	run: async (act, { stayId }) => {
		const answer = await withdrawNotice.within(act, { stayId })
		if (answer.is === 'refused') return answer.refusal
		if (answer.is !== 'done') return missing
		const caseId = await projecting(act, async (db) => {
			const held = await holdCaseOfNotice(db, answer.value)
			const found = held === null ? undefined : await findCase(db, held)
			if (found === undefined) return null
			if (found.dates['must-move'] === answer.value.endsOn) {
				await endCaseDate(db, { caseId: found.id, kind: 'must-move', endedOn: act.today })
			}
			await putDate({ ...act, db }, found, { kind: 'notice-withdrawn', onDay: act.today, source: 'own' })
			return found.id
		})
		return { personId: answer.value.personId, concerned: caseId === null ? [] : [caseId] }
	},
	audit: ({ stayId }, value) => ({
		kind: 'eviction-case',
		ids: value === null ? [stayId] : [stayId, value.personId, ...value.concerned],
	}),
})
