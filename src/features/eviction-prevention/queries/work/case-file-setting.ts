import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepCaseTemplates, mayReadCaseTemplates } from '../../access.ts'
import { findFileSetting } from '../../store/work-journal.ts'

/** Where the municipality keeps its case files; here until it has decided otherwise. */
export const caseFileSetting = query({
	name: 'caseFileSetting',
	input: z.object({}),
	may: mayReadCaseTemplates,
	run: async (act) => {
		const setting = await findFileSetting(act.db)
		return {
			mayKeep: mayKeepCaseTemplates(act.actor),
			kept: setting?.kept ?? ('here' as const),
			otherSystem: setting?.otherSystem ?? null,
			decidedOn: setting?.decidedOn ?? null,
		}
	},
	audit: () => ({ kind: 'case-file-setting', ids: [] }),
})
