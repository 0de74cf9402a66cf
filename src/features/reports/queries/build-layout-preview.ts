import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepReports } from '../access.ts'
import { layoutPreview } from './layout-preview.ts'

/** The latest round's paper by the layout in force, to be looked at as a file before any paper is begun with it. */
export const buildLayoutPreview = query({
	name: 'buildLayoutPreview',
	input: z.object({}),
	may: mayKeepReports,
	run: async (act) => {
		const preview = await layoutPreview(act)
		return preview === null ? missing : { ...preview, fileName: 'forhandsvisning' }
	},
	audit: () => ({ kind: 'setting', ids: [] }),
})
