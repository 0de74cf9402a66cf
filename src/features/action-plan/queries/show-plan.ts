import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import type { Measurement } from '../../indicators/index.ts'
import { mayReadPlans } from '../access.ts'
import { findPlan, findPlanByTitle } from '../store/plans.ts'
import { planPage } from './plan-page.ts'

const asId = z.uuid()

/** The plan as a document for other programs, by its id or its title. */
export const showPlan = query({
	name: 'showPlan',
	input: z.object({ plan: z.string({ error: 'required' }).trim().min(1, 'required') }),
	may: mayReadPlans,
	run: async (act, { plan: asked }) => {
		const found = asId.safeParse(asked).success
			? await findPlan(act.db, asked)
			: await findPlanByTitle(act.db, asked)
		if (found === null) return missing
		const page = await planPage.within(act, { planId: found.id })
		if (page.is !== 'done') return missing
		const { plan, round, goals, indicators, activities, decisions, targetGroups, costClasses } = page.value
		return {
			planId: plan.id,
			title: plan.title,
			kind: plan.kind,
			committee: plan.committee,
			validFrom: plan.validFrom,
			validTo: plan.validTo,
			adopted: plan.adoptedOn,
			revised: plan.revisedOn,
			registryNumber: plan.registryNumber,
			round,
			goals: goals.map((goal) => goal.text),
			targetGroups,
			costClasses: costClasses.map(({ class: kind, text }) => ({ class: kind, text })),
			decisions: decisions.map(({ kind, body, decidedOn, registryNumber }) => ({
				kind,
				body,
				date: decidedOn,
				registryNumber,
			})),
			indicators: indicators.map((one) => ({ key: one.key, ...indicatorOf(one) })),
			activities: activities.map(
				({ key, area, text, owner, costClass, periodFrom, periodTo, due, ...more }) => ({
					...{ key, area, text, owner, costClass, periodFrom, periodTo, due },
					...{ status: more.status, statusNote: more.statusNote, version: more.label },
				}),
			),
		}
	},
	audit: (_, value) => ({ kind: 'plan', ids: value === null ? [] : [value.planId] }),
})

function indicatorOf({ base, target, standing, ...one }: Measurement) {
	return {
		name: one.name,
		unit: one.unit,
		direction: one.direction,
		baseYear: base.year,
		baseValue: base.value,
		targetYear: target.is === 'missing' ? null : target.year,
		targetValue: target.is === 'number' ? target.value : null,
		operator: target.is === 'number' ? target.operator : null,
		targetWords: target.is === 'words' ? target.words : null,
		references: one.references,
		comment: one.comment,
		officialSource: one.officialSource,
		outcomes: one.years.flatMap(({ year, official }) =>
			official === null ? [] : [{ year, value: official.value, source: official.source }],
		),
		status: standing.shown,
		computedStatus: standing.status,
		wrongWay: standing.wrongWay,
		reason: standing.reason,
	}
}
