import * as z from 'zod'
import { yearOf } from '../../../foundation/plain-date.ts'
import { valueIn } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import { listPlans } from '../../action-plan/index.ts'
import { mayKeepReports, mayReadExactFigures, mayReadReports } from '../access.ts'
import { listFollowUps, listFrozen } from '../store/rounds.ts'
import { liveFacts } from './live-facts.ts'

/** Every round, newest first, how far its comments have come, and the plans and years that can be opened. */
export const followUpList = query({
	name: 'followUpList',
	input: z.object({}),
	may: mayReadReports,
	run: async (act) => {
		const { plans } = valueIn(await listPlans.within(act, {}))
		const followUps = await listFollowUps(act.db)
		const rounds = []
		for (const followUp of followUps) {
			const indicators =
				followUp.frozenAt === null
					? ((await liveFacts(act, followUp, []))?.indicators ?? [])
					: await listFrozen(act.db, followUp.id)
			const silent = indicators.filter(({ comment }) => comment === '').map(({ name }) => name)
			rounds.push({
				...followUp,
				planTitle: plans.find((plan) => plan.id === followUp.planId)?.title ?? '',
				indicators: indicators.length,
				silent,
				late:
					followUp.frozenAt === null && followUp.commentsDueOn !== null && followUp.commentsDueOn < act.today,
			})
		}
		const lastEnded = yearOf(act.today) - 1
		return {
			rounds,
			plans: plans.map(({ id, title, validFrom, validTo }) => ({ id, title, validFrom, validTo })),
			proposedYear: rounds.some(({ year }) => year === lastEnded) ? lastEnded + 1 : lastEnded,
			mayKeep: mayKeepReports(act.actor),
			mayReadExact: mayReadExactFigures(act.actor),
		}
	},
	audit: (_, value) => ({ kind: 'follow-up', ids: value?.rounds.map(({ id }) => id) ?? [] }),
})
