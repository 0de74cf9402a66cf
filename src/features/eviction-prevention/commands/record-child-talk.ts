import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../platform/fields.ts'
import { listCoursesOf } from '../../organisation/index.ts'
import { mayHandleCases } from '../access.ts'
import { checkTalkGround, talkGrounds } from '../rules/child-talks.ts'
import { checkCompetence } from '../rules/children/competence.ts'
import { findChildTalk, insertGuardianConsents, putChildTalk } from '../store/case-facts.ts'
import { listChildren } from '../store/case-people.ts'
import { caseInWork, isCase } from './case-in-work.ts'

const guardians = z.array(z.object({ guardian: text(200), givenOn: day().optional() })).default([])

/**
 * A talk with one child, on a legal ground that held that day, by somebody whose course for it held too. The child's own
 * words stand apart from the assessment. Refusals: those of `checkTalkGround`, talk-without-competence, child-talk-already-held.
 */
export const recordChildTalk = command({
	name: 'recordChildTalk',
	input: z.object({
		caseId: id(),
		childId: id(),
		heldOn: day(),
		heldBy: id().optional(),
		place: optionalText(200),
		legalGround: z.enum(talkGrounds, { error: 'choose-one' }),
		guardians,
		investigationOpenedOn: day().optional(),
		investigationClosedOn: day().optional(),
		interpreterLanguage: optionalText(100),
		childsView: text(10_000),
		assessment: optionalText(10_000),
	}),
	may: mayHandleCases,
	run: async (act, { guardians, heldBy, investigationOpenedOn, investigationClosedOn, ...talk }) => {
		notInFuture(act, { heldOn: talk.heldOn })
		const found = await caseInWork(act, talk.caseId)
		if (!isCase(found)) return found
		const child = (await listChildren(act.db, [talk.caseId])).find((row) => row.childId === talk.childId)
		if (child === undefined) return missing
		const refusal = checkTalkGround({
			ground: talk.legalGround,
			heldOn: talk.heldOn,
			childBornOn: child.bornOn,
			guardianConsents: guardians.map((guardian) => guardian.givenOn ?? null),
			investigation:
				investigationOpenedOn === undefined
					? null
					: { openedOn: investigationOpenedOn, closedOn: investigationClosedOn ?? null },
		})
		if (refusal !== null) return refusal
		const holder = heldBy ?? act.actor.actorId
		const unqualified = checkCompetence(await listCoursesOf(act.db, holder), talk.heldOn)
		if (unqualified !== null) return unqualified
		const earlier = await findChildTalk(act.db, talk.caseId, talk.childId)
		if (earlier !== undefined && earlier.heldOn !== null)
			return refuse({ because: 'child-talk-already-held' })
		const { municipalityId, actorId } = act.actor
		const talkId = await putChildTalk(act.db, municipalityId, {
			...talk,
			heldBy: holder,
			investigationOpenedOn: investigationOpenedOn ?? null,
			investigationClosedOn: investigationClosedOn ?? null,
			recordedBy: actorId,
		})
		const given = guardians.flatMap(({ guardian, givenOn }) =>
			givenOn === undefined ? [] : [{ guardian, givenOn }],
		)
		await insertGuardianConsents(act.db, municipalityId, talkId, given)
		return { talkId }
	},
	audit: ({ caseId, childId }) => ({ kind: 'child-talk', ids: [caseId, childId] }),
})
