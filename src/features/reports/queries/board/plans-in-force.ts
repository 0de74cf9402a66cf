import { valueIn } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { planContents, planTitles } from '../../../action-plan/index.ts'

/** The plans of which a version holds today, with what they promise, newest first. */
export async function plansInForce(act: Act) {
	const plans = []
	for (const { planId } of await planTitles(act)) {
		const { plan, version, content } = valueIn(await planContents.within(act, { planId }))
		if (version.state === 'in-force') plans.push({ planId, title: plan.title, content })
	}
	return plans
}
