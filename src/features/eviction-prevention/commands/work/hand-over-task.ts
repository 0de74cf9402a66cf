import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { handOverBases, lackingIn } from '../../../support/index.ts'
import { mayHandleCases } from '../../access.ts'
import { viewCases } from '../../queries/case-view.ts'
import { hidesFreeText } from '../../queries/hide-free-text.ts'
import { handOverKinds } from '../../rules/work/tasks.ts'
import { insertTask } from '../../store/work-tasks.ts'
import { caseInWork, isCase } from '../case-in-work.ts'

/**
 * Another administration is asked for something: elderly care, debt advice, school. Only on consent, a secrecy check or
 * a duty, which is written down; it waits until they say that it is theirs. Refusals: case-closed,
 * hand-over-needs-named-access.
 */
export const handOverTask = command({
	name: 'handOverTask',
	input: z.object({
		caseId: id(),
		kind: z.enum(handOverKinds as [(typeof handOverKinds)[number]], { error: 'choose-one' }),
		administration: text(200),
		what: text(500),
		dueOn: day().optional(),
		basis: z.enum(handOverBases, { error: 'choose-one' }),
		consentOn: day().optional(),
		basisNote: optionalText(1000),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, dueOn, consentOn, ...task }) => {
		notInFuture(act, { consentOn })
		const lacking = lackingIn({ ...task, consentOn: consentOn ?? null })
		if (lacking !== null) throw new BadInput([{ path: lacking, problem: 'required' }])
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const [view] = await viewCases(act, [found])
		if (view === undefined) return missing
		if (hidesFreeText(view)) return refuse({ because: 'hand-over-needs-named-access' })
		const { municipalityId, actorId } = act.actor
		const taskId = await insertTask(act.db, municipalityId, {
			...{ caseId, ...task, dueOn: dueOn ?? null },
			consentOn: task.basis === 'consent' ? (consentOn ?? null) : null,
			...{ givenBy: actorId, givenOn: act.today },
		})
		return { taskId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
