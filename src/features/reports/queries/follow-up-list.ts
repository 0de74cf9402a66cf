import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { planTitles } from '../../action-plan/index.ts'
import { mayBeAsked, mayKeepReports, mayReadExactFigures, mayReadReports } from '../access.ts'
import { cycles, hasEnded, lastDayOf, proposedPeriod } from '../rules/period.ts'
import { type Item, listItems, listItemsAsked } from '../store/items.ts'
import { listDecided } from '../store/records.ts'
import { type FollowUp, findCycle, listFollowUps } from '../store/rounds.ts'
import { itemsOfRound } from './round-items.ts'

/** Every round, newest first, how far it has come, what the one who asks is asked, and the plans that can be followed up. */
export const followUpList = query({
	name: 'followUpList',
	input: z.object({}),
	may: mayReadReports,
	run: async (act) => {
		const [plans, followUps, decided, asked, cycle] = await Promise.all([
			planTitles(act),
			listFollowUps(act.db),
			listDecided(act.db),
			mayBeAsked(act.actor) ? listItemsAsked(act.db, act.actor.actorId) : [],
			findCycle(act.db),
		])
		const said = await listItems(
			act.db,
			followUps.map(({ id }) => id),
		)
		const found = await Promise.all(
			followUps.map((followUp) => itemsOfRound(act, followUp, said.filter(isOf(followUp.id)))),
		)
		const rounds = followUps.map((followUp, at) => {
			const items = found[at] ?? []
			return {
				...followUp,
				planTitle: plans.find(({ planId }) => planId === followUp.planId)?.title ?? '',
				decided: decided.find((one) => isAbout(one, followUp))?.paragraph ?? null,
				items: items.length,
				silent: items.filter(({ comment }) => comment === '').length,
				...{ endsOn: lastDayOf(followUp), ended: hasEnded(followUp, act.today) },
				late: followUp.frozenAt === null && (followUp.commentsDueOn ?? act.today) < act.today,
			}
		})
		const open = new Set(followUps.filter(({ frozenAt }) => frozenAt === null).map(({ id }) => id))
		return {
			rounds,
			asked: asked.filter(({ followUpId, comment }) => open.has(followUpId) && comment === '').length,
			plans: plans.map(({ planId, ...plan }) => ({ id: planId, ...plan })),
			cycle,
			proposed: proposedPeriod(cycle?.parts ?? cycles.year, followUps, act.today),
			mayKeep: mayKeepReports(act.actor),
			mayReadExact: mayReadExactFigures(act.actor),
		}
	},
	audit: (_, value) => ({ kind: 'follow-up', ids: value?.rounds.map(({ id }) => id) ?? [] }),
})

const isOf = (roundId: string) => (item: Item) => item.followUpId === roundId

const isAbout = (one: { planId: string; year: number; part: string }, round: FollowUp) =>
	one.planId === round.planId && one.year === round.year && one.part === round.part
