import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { plannedDischarges } from '../../../homelessness/index.ts'
import { nameOf } from '../../../people/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { alertOf, warnsUntil } from '../../rules/young/young-plan.ts'
import { listRunningYoungPlans, listYoungParts } from '../../store/young.ts'

// When it is so near, somebody must act today.
const daysThatAreFew = 30

/**
 * Young people who are to leave a placement within these days with no plan for a home, or no home: whom somebody must
 * turn to now, in one's own units. Also those whose day has passed and who are still there.
 */
export const dischargesWithoutHome = query({
	name: 'dischargesWithoutHome',
	input: z.object({ noticeDays: z.coerce.number().int().min(1).max(365).optional() }),
	may: mayWorkWithSupport,
	run: async (act, { noticeDays }) => {
		const lastDay = warnsUntil(act.today, noticeDays)
		const leaving = await plannedDischarges.within(act, { lastDay })
		if (leaving.is !== 'done') return missing
		// Whom nobody rings about without a plan, nobody rings about with one.
		const young = leaving.value.filter((one) => alertOf(one, null) !== null)
		const people = young.map(({ personId }) => personId)
		const plans = await listRunningYoungPlans(act.db, people)
		const parts = await listYoungParts(
			act.db,
			plans.map((one) => one.id),
		)
		const soon = addDays(act.today, daysThatAreFew)
		return young.flatMap((one) => {
			const { personId, place, dischargeOn, givenName, familyName, called, code } = one
			const plan = plans.find((own) => own.personId === personId)
			const own = plan === undefined ? null : parts.filter(({ youngPlanId }) => youngPlanId === plan.id)
			const alert = alertOf(one, own === null ? null : { parts: own })
			const name = nameOf({ givenName, familyName, called, code })
			const days = { dischargeOn, soon: dischargeOn <= soon, late: dischargeOn < act.today }
			return alert === null ? [] : [{ personId, ...name, place, ...days, alert }]
		})
	},
	audit: (_, value) => ({ kind: 'young-plan', ids: value?.map(({ personId }) => personId) ?? [] }),
})
