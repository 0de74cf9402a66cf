import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayBeAsked } from '../access.ts'
import { writeShown } from '../rules/figure-words.ts'
import { figureIn } from '../rules/in-period.ts'
import { yearBefore } from '../rules/period.ts'
import { findItem } from '../store/items.ts'
import { findFollowUp } from '../store/rounds.ts'
import { sayIn } from '../words/say-in.ts'
import { publicRules } from './edition/public-rules.ts'
import { liveFacts } from './live-facts.ts'
import { publicOf } from './paper-source.ts'

/** One thing that the one who asks answers for in an open round, with its figures as the public paper words them. */
export const askedItem = query({
	name: 'askedItem',
	input: z.object({ itemId: id(), language: z.enum(['sv', 'en']).default('sv') }),
	may: mayBeAsked,
	run: async (act, { itemId, language }) => {
		const item = await findItem(act.db, itemId)
		if (item?.answeredBy !== act.actor.actorId) return missing
		const { followUpId: roundId, subjectId } = item
		const followUp = await findFollowUp(act.db, roundId)
		const live = followUp === null ? null : await liveFacts(act, followUp)
		if (followUp === null || followUp.frozenAt !== null || live === null) return missing
		const { year, part, commentsDueOn } = followUp
		const told = {
			roundId,
			subjectId,
			year,
			part,
			commentsDueOn,
			plan: live.page.plan.title,
			value: item.value,
		}
		const activity = live.activities.find((one) => one.id === subjectId)
		if (activity !== undefined) {
			const { text: name, status, comment, decision } = activity
			return {
				...told,
				subject: 'activity' as const,
				name,
				status,
				reason: null,
				comment,
				decision,
				figures: null,
			}
		}
		const facts = live.indicators.find((one) => one.id === subjectId)
		if (facts === undefined) return missing
		const shown = publicOf(facts, followUp, await publicRules(act))
		const write = (of: typeof followUp | ReturnType<typeof yearBefore>) =>
			writeShown(figureIn(shown, of)?.value ?? null, shown, language, sayIn(language))
		const { name, comment, decision, override } = facts
		return {
			...told,
			...{ subject: 'indicator' as const, name, comment, decision },
			...{ status: override?.status ?? ('computed' as const), reason: override?.reason ?? null },
			figures: { before: write(yearBefore(followUp)), now: write(followUp) },
		}
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.itemId] }),
})
