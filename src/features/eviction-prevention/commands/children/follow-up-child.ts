import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { answerOfAll, checkResults, schoolAnswers, wasHeardOf } from '../../rules/children/child-checks.ts'
import { listChildren } from '../../store/case-people.ts'
import { insertChildCheck, listChildChecks } from '../../store/children.ts'
import { answerFollowUpRow, findFollowUp } from '../../store/measures.ts'

/**
 * How one child is after the eviction, or that nobody could tell. With the last child the follow-up is answered.
 * Refusals: follow-up-not-of-children, follow-up-not-due, child-already-followed-up.
 */
export const followUpChild = command({
	name: 'followUpChild',
	input: z.object({
		followUpId: id(),
		childId: id(),
		onDay: day(),
		result: z.enum(checkResults, { error: 'choose-one' }),
		schoolNow: z.enum(schoolAnswers, { error: 'choose-one' }).optional(),
		childsWords: optionalText(10_000),
		note: optionalText(10_000),
	}),
	may: mayHandleCases,
	run: async (act, { followUpId, schoolNow, ...given }) => {
		notInFuture(act, { onDay: given.onDay })
		const found = await findFollowUp(act.db, followUpId)
		if (found === undefined) return missing
		if (found.kind !== 'children-after-eviction') return refuse({ because: 'follow-up-not-of-children' })
		if (found.dueOn > act.today) return refuse({ because: 'follow-up-not-due', day: found.dueOn })
		const { caseId } = found
		const children = await listChildren(act.db, [caseId])
		if (!children.some((child) => child.childId === given.childId)) return missing
		const heard = wasHeardOf(given.result)
		if (heard && schoolNow === undefined) throw new BadInput([{ path: 'schoolNow', problem: 'choose-one' }])

		const { municipalityId, actorId } = act.actor
		await insertChildCheck(act.db, municipalityId, {
			...given,
			...{ followUpId, caseId, madeBy: actorId },
			schoolNow: heard ? (schoolNow ?? null) : null,
		})
		const checks = (await listChildChecks(act.db, [caseId])).filter(
			(check) => check.followUpId === followUpId,
		)
		const answer = answerOfAll(
			children.map((child) => child.childId),
			checks,
		)
		if (answer !== null && found.answeredOn === null) {
			const answered = { answeredOn: act.today, answeredBy: actorId, note: null }
			await answerFollowUpRow(act.db, followUpId, { ...answer, ...answered })
		}
		return { caseId, answered: answer !== null }
	},
	audit: ({ followUpId, childId }, value) => ({
		kind: 'child-check',
		ids: value === null ? [followUpId, childId] : [value.caseId, followUpId, childId],
	}),
	constraints: { a_child_once_in_a_follow_up: 'child-already-followed-up' },
})
