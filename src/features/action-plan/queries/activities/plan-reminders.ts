import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { valuesDue } from '../../../indicators/index.ts'
import { answersForUnits, mayBeReminded, mayKeepPlans } from '../../access.ts'
import { type Reminded, remindersOf } from '../../rules/activities/reminders.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { activitiesIn } from '../../rules/document/read.ts'
import { listProgress } from '../../store/activities/progress.ts'
import { listProposals } from '../../store/activities/proposals.ts'
import { listTasks } from '../../store/activities/tasks.ts'
import { anythingWaits, ownUnits } from '../../store/activities/units.ts'
import { listPlans } from '../../store/plans.ts'
import { type ShownVersion, shownVersions } from '../versions/shown-version.ts'

/**
 * What waits for somebody in the plans that hold: late activities, those that nobody has told of for ninety days, tasks
 * past their day, figures to write in, and proposals; of a plan that ended last year its last figures alone. Whoever
 * keeps plans hears of all of them, a unit's manager of the unit's, everybody of their own tasks and of what was sent back
 * to their unit.
 */
export const planReminders = query({
	name: 'planReminders',
	input: z.object({}),
	may: mayBeReminded,
	run: async (act) => {
		const { db, actor, today } = act
		const all = mayKeepPlans(actor)
		const leads = answersForUnits(actor)
		if (!all && !leads && !(await anythingWaits(db, actor.actorId, today)))
			return { plans: [], proposals: [] }
		const [unitIds, versions, kept, proposed] = await Promise.all([
			leads ? ownUnits(db) : [],
			shownVersions(act),
			listPlans(db),
			listProposals(db),
		])
		const reminded: Reminded = { all, unitIds, staffId: actor.actorId }
		const holding = kept.flatMap((plan) => {
			const shown = plan.validTo < yearOf(today) - 1 ? undefined : versions.get(plan.id)
			return shown?.version.state === 'in-force' ? [{ plan, shown }] : []
		})
		const goesOn = ({ validTo }: { readonly validTo: number }) => validTo >= yearOf(today)
		const told = await Promise.all(
			holding.map(({ plan, shown }) => (goesOn(plan) ? toldOf(act, plan.id, shown, reminded) : nothing)),
		)
		const plans = []
		for (const [place, { plan, shown }] of holding.entries()) {
			const values = all ? await valuesOf(act, shown.content) : []
			plans.push({ ...(told[place] ?? nothing), id: plan.id, title: plan.title, values })
		}
		const wanted = all ? 'waiting' : 'sent-back'
		const proposals = proposed.filter(({ state }) => state === wanted)
		return {
			plans,
			proposals: holding.flatMap(({ plan, shown }) =>
				(goesOn(plan) ? proposals : []).flatMap((one) => {
					const activity = shown.content.activities.find(({ id }) => id === one.activityId)
					if (activity === undefined) return []
					const { id, key, text } = activity
					const { unit, proposedOn, word } = one
					return [{ id: one.id, planId: plan.id, activityId: id, key, text, unit, proposedOn, word }]
				}),
			),
		}
	},
	audit: () => ({ kind: 'plan', ids: [] }),
})

const nothing = { late: [], stale: [], tasks: [] } as const

async function toldOf(act: Act, planId: string, { content, version }: ShownVersion, reminded: Reminded) {
	const [progress, tasks] = await Promise.all([listProgress(act.db, planId), listTasks(act.db, planId)])
	const followedFrom = version.inForceFrom ?? version.begunOn
	return remindersOf(activitiesIn(content, progress), tasks, reminded, { today: act.today, followedFrom })
}

/** The last year that has ended, where the plan holds for it. */
async function valuesOf(act: Act, { validFrom, indicators }: PlanDocument) {
	const year = yearOf(act.today) - 1
	if (year < validFrom) return []
	const due = await valuesDue.within(act, { indicatorIds: indicators.map(({ id }) => id), year })
	return due.is === 'done' ? due.value : []
}
