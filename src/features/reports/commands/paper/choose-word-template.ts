import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayKeepReports } from '../../access.ts'
import { findTemplate } from '../../store/templates.ts'
import { nextLayout } from './next-layout.ts'

/** An earlier template is in force again; none gives papers the house's own looks. */
export const chooseWordTemplate = command({
	name: 'chooseWordTemplate',
	input: z.object({ templateId: z.uuid({ error: 'choose-one' }).optional() }),
	may: mayKeepReports,
	run: async (act, { templateId }) => {
		if (templateId !== undefined && (await findTemplate(act.db, templateId)) === null) return missing
		return await nextLayout(act, { templateId: templateId ?? null })
	},
	audit: (_, value) => ({ kind: 'setting', ids: value === null ? [] : [value.layoutId] }),
	constraints: { one_layout_of_a_number: 'changed-meanwhile' },
})
