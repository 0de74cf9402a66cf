import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id } from '../../../platform/fields.ts'
import { planPage } from '../../action-plan/index.ts'
import { year } from '../../indicators/index.ts'
import { mayKeepReports } from '../access.ts'
import { insertFollowUp } from '../store/rounds.ts'

/** Opens the round in which a plan is followed up for a year: outcomes are shown, owners comment. Refusals: `year-outside-plan`, `round-already-open`. */
export const openFollowUp = command({
	name: 'openFollowUp',
	input: z.object({ planId: id(), year: year(), commentsDueOn: day().optional() }),
	may: mayKeepReports,
	run: async (act, given) => {
		const page = await planPage.within(act, { planId: given.planId })
		if (page.is !== 'done') return missing
		const { validFrom, validTo } = page.value.plan
		if (given.year < validFrom || given.year > validTo) {
			return refuse({ because: 'year-outside-plan', from: String(validFrom), to: String(validTo) })
		}
		const roundId = await insertFollowUp(act.db, act.actor.municipalityId, {
			planId: given.planId,
			year: given.year,
			openedOn: act.today,
			openedBy: act.actor.actorId,
			commentsDueOn: given.commentsDueOn ?? null,
		})
		return { roundId }
	},
	audit: (input, value) => ({ kind: 'follow-up', ids: value === null ? [input.planId] : [value.roundId] }),
	constraints: { one_follow_up_a_year: 'round-already-open' },
})
