import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing, valueIn } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { defineIndicator } from '../../../indicators/index.ts'
import { mayKeepPlans } from '../../access.ts'
import { type MeasureKey, measures } from '../../rules/draft/starters/measures.ts'
import { starterKinds } from '../../rules/draft/starters/starter.ts'
import {
	type MeasuredBy,
	measuresIn,
	type StarterLanguage,
	startedFrom,
	starterLanguages,
	starterOf,
} from '../../rules/draft/starters/starters.ts'
import { createPlan } from '../create-plan.ts'
import { editDraft } from './edit-draft.ts'
import { endsAfterItBegins, headFields } from './head-fields.ts'

/**
 * Begins a plan from a starter, with its indicators defined: counted from the first whole or running year that can be
 * counted, and without a base or a target that only the municipality can set. Refusals: plan-title-taken.
 */
export const startPlan = command({
	name: 'startPlan',
	input: z
		.object({
			...headFields.pick({ title: true, committee: true, validFrom: true, validTo: true }).shape,
			starter: z.enum(starterKinds, { error: 'choose-one' }),
			language: z.enum(starterLanguages).default('sv'),
		})
		.refine(...endsAfterItBegins),
	may: mayKeepPlans,
	run: async (act, { starter: kind, language, ...given }) => {
		const starter = starterOf(kind, language)
		const head = { ...given, kind: starter.kind }
		const made = await createPlan.within(act, { ...head, language })
		if (made.is === 'refused') return made.refusal
		const { planId } = valueIn(made)
		const countedFrom = Math.max(head.validFrom, yearOf(act.today))
		const measured = await measuredBy(act, measuresIn(starter), { language, countedFrom, by: head.validTo })
		const edited = await editDraft(act, planId, () => startedFrom(starter, head, measured, randomUUID))
		return edited === missing || isRefused(edited) ? edited : { planId }
	},
	audit: (_, value) => ({ kind: 'plan', ids: value === null ? [] : [value.planId] }),
})

type Measuring = { readonly language: StarterLanguage; readonly countedFrom: number; readonly by: number }

async function measuredBy(act: Act, keys: readonly MeasureKey[], { language, countedFrom, by }: Measuring) {
	const measured = new Map<MeasureKey, MeasuredBy>()
	for (const key of keys) {
		const { definition, counted, direction, [language]: words, ...rest } = measures[key]
		const zero = 'zero' in rest ? { targetYear: by, targetValue: 0, targetOperator: '=' } : {}
		const defined = await defineIndicator.within(act, {
			...{ ...words, direction, ...zero },
			definition: { id: definition, version: 1 },
			countedFrom: counted ? countedFrom : null,
		})
		const { indicatorId, promise } = valueIn(defined)
		measured.set(key, { ...promise, id: indicatorId })
	}
	return measured
}
