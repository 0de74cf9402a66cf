import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { listUnanswered } from '../../store/authorities.ts'
import { findCase } from '../../store/cases.ts'
import { shownIn } from '../case-view.ts'
import { unansweredIn } from '../most-urgent-first.ts'
import { peopleOf } from '../people-of-case.ts'
import { readWork } from './read-work.ts'

/** The work in a case for whoever goes on with one thing of it: without what stands above it. */
export const workItems = query({
	name: 'workItems',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		if (row === undefined) return missing
		const about = Promise.all([peopleOf(act, row), listUnanswered(act.db, [caseId])]).then(
			([people, unanswered]) => ({ ...people, asked: unansweredIn(row, unanswered.get(caseId) ?? null) }),
		)
		const [people, work] = await Promise.all([about, readWork(act, row, about)])
		return { caseId, ...work, shown: shownIn([people]) }
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
