import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { handOverBases, handOverLaw, notNeededReasons } from '../../../support/index.ts'
import { mayHandleCases } from '../../access.ts'
import { handOverKinds } from '../../rules/work/tasks.ts'
import { findCase } from '../../store/cases.ts'
import { listThoseWhoSee } from '../../store/work-tasks.ts'
import { shownIn } from '../case-view.ts'
import { peopleOf } from '../people-of-case.ts'

/** Whom a task of the case can be given to, and on which basis something can be handed over: of the case nothing else. */
export const caseTaskChoices = query({
	name: 'caseTaskChoices',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		if (row === undefined) return missing
		const [people, colleagues] = await Promise.all([peopleOf(act, row), listThoseWhoSee(act.db, row)])
		return {
			caseId,
			colleagues,
			handOverKinds,
			bases: handOverBases.map((basis) => ({ basis, paragraph: handOverLaw[basis] })),
			notNeededReasons,
			me: act.actor.actorId,
			shown: shownIn([people]),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
