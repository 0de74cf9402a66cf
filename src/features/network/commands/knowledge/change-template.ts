import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { holdTemplate, saveTemplate } from '../../store/templates.ts'
import { shareLibrary } from './share-library.ts'
import { checkNobodyNamed, templateHead } from './template-fields.ts'

/** What it is called, on what terms it is shared and what it starts. Refused: template-title-taken, template-withdrawn. */
export const changeTemplate = command({
	name: 'changeTemplate',
	input: templateHead.extend({ templateId: id() }),
	may: mayKeepNetwork,
	run: async (act, { templateId, ...head }) => {
		const there = await holdTemplate(act.db, templateId)
		if (there === null) return missing
		if (there.withdrawnOn !== null) return refuse({ because: 'template-withdrawn' })
		checkNobodyNamed({ title: head.title, about: head.about, licensor: head.licensor })
		await saveTemplate(act.db, templateId, head)
		await shareLibrary(act)
		return { templateId }
	},
	audit: ({ templateId }) => ({ kind: 'library-template', ids: [templateId] }),
	constraints: { one_template_of_a_title: 'template-title-taken' },
})
