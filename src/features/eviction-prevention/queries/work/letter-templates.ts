import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepCaseTemplates, mayReadCaseTemplates } from '../../access.ts'
import { letterChannels, placeholders } from '../../rules/work/letter-template.ts'
import { templatesInUse } from './letter-templates-in-use.ts'

/** Every template in its latest version, and what a template can ask for. */
export const letterTemplates = query({
	name: 'letterTemplates',
	input: z.object({}),
	may: mayReadCaseTemplates,
	run: async (act) => ({
		mayKeep: mayKeepCaseTemplates(act.actor),
		templates: await templatesInUse(act),
		placeholders,
		channels: letterChannels,
	}),
	audit: () => ({ kind: 'letter-template', ids: [] }),
})
