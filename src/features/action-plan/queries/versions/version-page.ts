import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadExactFigures } from '../../../indicators/index.ts'
import { mayReadPlans } from '../../access.ts'
import { activitiesIn } from '../../rules/document/read.ts'
import { namesIn } from '../../rules/versions/names.ts'
import { findPlan } from '../../store/plans.ts'
import { knownNames } from './known-names.ts'
import { readersDocument } from './readers-document.ts'
import { versionOfNumber } from './shown-version.ts'
import { versionsTold } from './versions-told.ts'

/** One version as it says, whatever holds today: what was wanted, promised and to be done, and who decided it. */
export const versionPage = query({
	name: 'versionPage',
	input: z.object({ planId: id(), number: z.coerce.number({ error: 'required' }).int().positive() }),
	may: mayReadPlans,
	run: async (act, { planId, number }) => {
		const plan = await findPlan(act.db, planId)
		const opened = await versionOfNumber(act, planId, number)
		if (plan === null || opened === null) return missing
		const { versions } = await versionsTold(act, planId)
		const version = versions.find((one) => one.number === number)
		if (version === undefined) return missing
		const document = readersDocument(act.actor, opened.content)
		const known = await knownNames(act)
		const names = namesIn(document, known)
		return {
			/** The file of a version holds every figure as it is. */
			mayDownload: mayReadExactFigures(act.actor),
			plan,
			thisYear: yearOf(act.today),
			version,
			document,
			activities: activitiesIn(document, []).map((one) => ({
				...one,
				units: one.unitIds.map(names.unit),
				cited: (one.guidelines ?? []).map(names.guideline),
			})),
			superiors: document.superiors.map((one) => ({ ...one, linked: known.plans.has(one.planId ?? '') })),
			/** The one before it that can be compared with, and the one that holds today. */
			before: versions.find((one) => one.number < number)?.number ?? null,
			inForce: versions.find(({ state }) => state === 'in-force')?.number ?? null,
		}
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})

export type VersionPage = Extract<Awaited<ReturnType<typeof versionPage>>, { is: 'done' }>['value']
