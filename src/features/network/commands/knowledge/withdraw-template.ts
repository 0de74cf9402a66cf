import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { holdTemplate, saveTemplate } from '../../store/templates.ts'
import { shareLibrary } from './share-library.ts'

/** It is not shared any longer; copies stay where they are. Refused: template-withdrawn. */
export const withdrawTemplate = command({
	name: 'withdrawTemplate',
	input: z.object({ templateId: id() }),
	may: mayKeepNetwork,
	run: async (act, { templateId }) => {
		const there = await holdTemplate(act.db, templateId)
		if (there === null) return missing
		if (there.withdrawnOn !== null) return refuse({ because: 'template-withdrawn' })
		await saveTemplate(act.db, templateId, { withdrawnOn: act.today })
		await shareLibrary(act)
		return { templateId }
	},
	audit: ({ templateId }) => ({ kind: 'library-template', ids: [templateId] }),
})
