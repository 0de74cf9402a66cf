import * as z from 'zod'
import { valueIn } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import { listPlans } from '../../action-plan/index.ts'
import { year } from '../../indicators/index.ts'
import { mayKeepReports, mayReadExactFigures } from '../access.ts'
import { parts } from '../rules/period.ts'
import { type Silent, waitingFor } from '../rules/progress.ts'
import { listItems } from '../store/items.ts'
import { listReminded } from '../store/reminders.ts'
import { listFollowUpsIn } from '../store/rounds.ts'
import { itemsOfRound } from './round-items.ts'

/** How far a round has come in every plan, and whom it waits for. */
export const roundProgress = query({
	name: 'roundProgress',
	input: z.object({ year: year(), part: z.enum(parts, { error: 'choose-one' }) }),
	may: mayReadExactFigures,
	run: async (act, period) => {
		const { plans } = valueIn(await listPlans.within(act, {}))
		const followUps = await listFollowUpsIn(act.db, period)
		const rounds = []
		const silent: Silent[] = []
		for (const followUp of followUps) {
			const said = await listItems(act.db, [followUp.id])
			const items = await itemsOfRound(act, followUp, said)
			const unanswered = items.filter(({ comment }) => comment === '')
			const late = followUp.frozenAt === null && (followUp.commentsDueOn ?? act.today) < act.today
			const planTitle = plans.find(({ id }) => id === followUp.planId)?.title ?? ''
			rounds.push({ ...followUp, planTitle, all: items.length, told: items.length - unanswered.length, late })
			if (followUp.frozenAt === null) silent.push(...unanswered.map((item) => ({ ...item, late })))
		}
		const asked = (
			await listItems(
				act.db,
				followUps.map(({ id }) => id),
			)
		).flatMap(({ answeredBy, answerer }) =>
			answeredBy === null || answerer === null ? [] : [{ answeredBy, answerer }],
		)
		const reminded = await listReminded(act.db, [...new Set(asked.map(({ answeredBy }) => answeredBy))])
		const remindedOn = (who: string | null) => {
			const staffId = asked.find(({ answerer }) => answerer === who)?.answeredBy
			return reminded.find((one) => one.staffId === staffId)?.onDay ?? null
		}
		const waiting = waitingFor(silent).map((one) => ({
			...one,
			remindedOn: one.by === 'asked' ? remindedOn(one.who) : null,
		}))
		const mayRemind = mayKeepReports(act.actor) && waiting.some(({ by }) => by === 'asked')
		return { period, rounds, waiting, mayRemind, sendsMail: act.house.post !== null }
	},
	audit: (_, value) => ({ kind: 'follow-up', ids: value?.rounds.map(({ id }) => id) ?? [] }),
})
