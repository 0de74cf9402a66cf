import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReportNotices } from '../../access.ts'
import { listImports } from '../../store/files.ts'
import { formFacts } from '../form-facts.ts'

/** Where a file is sent from: for which landlords, and the latest files with what became of them. */
export const noticeImports = query({
	name: 'noticeImports',
	input: z.object({}),
	may: mayReportNotices,
	run: async (act) => ({
		...(await formFacts(act)),
		imports: (await listImports(act.db, act.actor.organisationIds)).map(
			({ ownHeaders: _, begunBy: __, organisationId: ___, ...told }) => told,
		),
	}),
	audit: (_, value) => ({ kind: 'notice-import', ids: value?.imports.map(({ importId }) => importId) ?? [] }),
})
