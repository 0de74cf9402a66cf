import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayReportNotices } from '../access.ts'
import { formFacts } from './form-facts.ts'

/** A landlord's own form: to whom one reports, and for which of the landlords one speaks for. */
export const reporting = query({
	name: 'reporting',
	input: z.object({}),
	may: mayReportNotices,
	run: formFacts,
	audit: () => ({ kind: 'notice', ids: [] }),
})
