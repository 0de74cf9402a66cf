import * as z from 'zod'
import { addDays } from '../../../foundation/plain-date.ts'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id } from '../../../platform/fields.ts'
import type { Act } from '../../../platform/transaction.ts'
import { planContents } from '../../action-plan/index.ts'
import { year } from '../../indicators/index.ts'
import { mayKeepReports } from '../access.ts'
import { lastDayOf, parts } from '../rules/period.ts'
import { listItems, saveAsked } from '../store/items.ts'
import { findCycle, insertFollowUp, listFollowUpsIn, listFollowUpsOf } from '../store/rounds.ts'

/**
 * Opens the round in which plans are followed up for a year or the beginning of one: outcomes are shown, owners tell. Plans
 * that are in it already stay as they are; the same owners are asked as last time, and have the cycle's days. Refusals: `year-outside-plan`,
 * `round-already-open` (every plan is in it).
 */
export const openFollowUp = command({
	name: 'openFollowUp',
	input: z.object({
		planIds: z.array(id(), { error: 'choose-one' }).min(1, 'choose-one').max(50),
		year: year(),
		part: z.enum(parts, { error: 'choose-one' }).default('year'),
		commentsDueOn: day().optional(),
	}),
	may: mayKeepReports,
	run: async (act, { planIds, commentsDueOn, ...period }) => {
		const there = new Set((await listFollowUpsIn(act.db, period)).map(({ planId }) => planId))
		const cycle = await findCycle(act.db)
		const byCycle = cycle === null ? null : addDays(lastDayOf(period), cycle.daysToComment)
		const opened = []
		for (const planId of planIds.filter((id) => !there.has(id))) {
			const contents = await planContents.within(act, { planId })
			if (contents.is !== 'done') return missing
			const { title, validFrom, validTo } = contents.value.plan
			if (period.year < validFrom || period.year > validTo) {
				const facts = { plan: title, from: String(validFrom), to: String(validTo) }
				return refuse({ because: 'year-outside-plan', ...facts })
			}
			const asked = await askedLastTime(act, planId)
			const roundId = await insertFollowUp(act.db, act.actor.municipalityId, {
				...{ planId, ...period, openedOn: act.today, openedBy: act.actor.actorId },
				commentsDueOn: commentsDueOn ?? byCycle,
			})
			const { indicators, activities } = contents.value.content
			const inPlan = new Set([...indicators, ...activities].map(({ id }) => id))
			await saveAsked(
				act.db,
				act.actor.municipalityId,
				roundId,
				asked.filter(({ subjectId }) => inPlan.has(subjectId)),
			)
			opened.push({ planId, roundId })
		}
		const [first] = opened
		return first === undefined
			? refuse({ because: 'round-already-open' })
			: { roundId: first.roundId, opened, ...period }
	},
	audit: (input, value) => ({
		kind: 'follow-up',
		ids: value === null ? input.planIds : value.opened.map(({ roundId }) => roundId),
	}),
	constraints: { one_follow_up_a_period: 'round-already-open' },
})

/** Whoever told of an item in the plan's last round is asked again. */
async function askedLastTime({ db }: Act, planId: string) {
	const rounds = await listFollowUpsOf(db, planId)
	const last = rounds.toSorted((a, b) => (a.openedOn < b.openedOn ? 1 : -1))[0]
	const items = last === undefined ? [] : await listItems(db, [last.id])
	return items.flatMap(({ subject, subjectId, answeredBy }) =>
		answeredBy === null ? [] : [{ subject, subjectId, answeredBy }],
	)
}
