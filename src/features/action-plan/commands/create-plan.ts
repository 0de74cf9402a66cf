import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { text } from '../../../platform/fields.ts'
import { mayKeepPlans } from '../access.ts'
import { emptyDocument } from '../rules/document/document.ts'
import { preventionNames, starterLanguages } from '../rules/draft/starters/starters.ts'
import { insertPlan } from '../store/plans.ts'
import { insertVersion } from '../store/versions.ts'
import { endsAfterItBegins, headFields } from './draft/head-fields.ts'

/**
 * Begins a plan: its first version is a draft until it is decided, in which nothing stands but the prevention that every
 * plan has. Refused: plan-title-taken.
 */
export const createPlan = command({
	name: 'createPlan',
	input: z
		.object({
			...headFields.shape,
			level: headFields.shape.level.default('committee'),
			areaKind: headFields.shape.areaKind.default('heading'),
			language: z.enum(starterLanguages).default('sv'),
			costClasses: z.array(z.object({ class: z.literal([1, 2, 3]), text: text(1000) })).default([]),
		})
		.refine(...endsAfterItBegins),
	may: mayKeepPlans,
	run: async ({ db, actor, today }, { costClasses, language, ...head }) => {
		const { municipalityId } = actor
		const { title, kind, committee, validFrom, validTo } = head
		const found = { title, kind, committee, validFrom, validTo, filesDigest: null }
		const planId = await insertPlan(db, municipalityId, found)
		const prevention = { id: randomUUID(), text: preventionNames[language], prevention: true as const }
		const content = { ...emptyDocument(head), areas: [prevention], costClasses }
		const versionId = await insertVersion(db, municipalityId, {
			...{ planId, number: 1, content, begunOn: today, begunBy: actor.actorId },
		})
		return { planId, versionId }
	},
	audit: (_, value) => ({ kind: 'plan', ids: value === null ? [] : [value.planId] }),
	constraints: { one_plan_of_a_title: 'plan-title-taken' },
})
