import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { askForBuild } from './ask-for-build.ts'
import { draftOf } from './draft.ts'

/** Gathers the report's material anew; what people wrote stays. Refusals: report-frozen, build-under-way. */
export const buildYearlyReport = command({
	name: 'buildYearlyReport',
	input: z.object({ reportId: id() }),
	may: mayKeepNetwork,
	run: async (act, { reportId }) => {
		const found = await draftOf(act, reportId)
		return found.is === 'no' ? found.answer : await askForBuild(act, reportId)
	},
	audit: (input) => ({ kind: 'yearly-report', ids: [input.reportId] }),
})
