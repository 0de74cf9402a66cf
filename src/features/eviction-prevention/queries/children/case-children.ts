import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { childrenInWords } from '../../store/case-people.ts'
import { findCase } from '../../store/cases.ts'
import { listChildChecks } from '../../store/children.ts'
import { listFollowUps } from '../../store/measures.ts'
import { headOf, readHead } from '../case-head.ts'
import { hideFreeText, hidesFreeText } from '../hide-free-text.ts'
import { checksOfChild, childWithTalk, interestsOf, readAssessments } from './child-facts.ts'

/** The children of a case beneath its head: each with its talk, what is best for it, and how it was at each follow-up. */
export const caseChildren = query({
	name: 'caseChildren',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	byKey: true,
	run: async (act, { caseId }) => {
		const { db, today } = act
		const row = await findCase(db, caseId)
		if (row === undefined) return missing
		const [head, assessed, followedUp, followUps, staff] = await Promise.all([
			readHead(act, row),
			readAssessments(act, caseId),
			listChildChecks(db, [caseId]),
			listFollowUps(db, caseId),
			listStaffNames(db),
		])
		const textHidden = hidesFreeText(head)
		const children = hideFreeText(await childrenInWords(db, head.children), textHidden)
		const assessments = hideFreeText(assessed, textHidden)
		const checks = hideFreeText(followedUp, textHidden)
		const names = new Map(staff.map((one) => [one.id, one.name]))
		const nameOf = (staffId: string | null) => (staffId === null ? null : (names.get(staffId) ?? null))
		return {
			...headOf(act, head),
			children: children.map((child) => ({
				...childWithTalk(child, today, nameOf),
				interests: interestsOf(child.childId, assessments, nameOf),
				checks: checksOfChild(child.childId, checks, nameOf),
			})),
			followUps: followUps.map(({ id: followUpId, kind, dueOn, answer }) => ({
				...{ id: followUpId, kind, dueOn, answer },
				due: dueOn <= today,
			})),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
