import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { listUnits } from '../../../organisation/index.ts'
import { mayKeepPlans, mayReadPlans } from '../../access.ts'
import { activityCells, activityTableColumns } from '../../rules/tables/activity-table.ts'
import { directionWords, indicatorCells, indicatorTableColumns } from '../../rules/tables/indicator-table.ts'
import { findPlan } from '../../store/plans.ts'
import { findDraft } from '../../store/versions.ts'
import { readersDocument } from '../versions/readers-document.ts'
import { shownVersion } from '../versions/shown-version.ts'

/** A plan's activities and indicators as tables, as it holds; those who keep it may take the draft's instead. */
export const planTables = query({
	name: 'planTables',
	input: z.object({
		planId: id(),
		of: z.enum(['shown', 'draft']).default('shown'),
		locale: z.enum(locales),
	}),
	may: mayReadPlans,
	run: async (act, { planId, of, locale }) => {
		const plan = await findPlan(act.db, planId)
		const shown = await shownVersion(act, planId)
		if (plan === null || shown === null) return missing
		const draft = mayKeepPlans(act.actor) ? await findDraft(act.db, planId) : null
		const asked = of === 'draft' ? draft : shown
		if (asked === null) return missing
		const document = readersDocument(act.actor, asked.content)
		const units = await listUnits(act.db)
		return {
			...{ plan, isDraft: of === 'draft' || shown.version.decidedOn === null, hasDraft: draft !== null },
			activities: {
				columns: activityTableColumns,
				rows: document.activities.map((one) => activityCells(document, units, one)),
			},
			indicators: {
				columns: indicatorTableColumns,
				rows: document.indicators.map((one) => indicatorCells(document, one, directionWords[locale])),
			},
		}
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
