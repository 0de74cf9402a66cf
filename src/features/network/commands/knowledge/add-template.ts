import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { templateKinds } from '../../rules/knowledge/library.ts'
import { insertTemplate, insertTemplateVersion } from '../../store/templates.ts'
import { shareLibrary } from './share-library.ts'
import { checkNobodyNamed, isContent, readContent, templateHead, templateSaid } from './template-fields.ts'

/** A template in its first version, shared with anyone on its licence. Refused: template-title-taken, plan-file-wrong, plan-names-somebody. */
export const addTemplate = command({
	name: 'addTemplate',
	input: templateHead.extend({
		kind: z.enum(templateKinds, { error: 'choose-one' }),
		...templateSaid.shape,
	}),
	may: mayKeepNetwork,
	run: async (act, { kind, said, file, ...head }) => {
		checkNobodyNamed({ title: head.title, about: head.about, licensor: head.licensor })
		const content = readContent(kind, { said, file })
		if (!isContent(content)) return content
		const { municipalityId, actorId } = act.actor
		const templateId = await insertTemplate(act.db, municipalityId, { kind, ...head })
		await insertTemplateVersion(act.db, municipalityId, {
			...{ libraryTemplateId: templateId, number: 1, content, news: '' },
			...{ releasedOn: act.today, releasedBy: actorId },
		})
		await shareLibrary(act)
		return { templateId }
	},
	audit: (_, value) => ({ kind: 'library-template', ids: value === null ? [] : [value.templateId] }),
	constraints: { one_template_of_a_title: 'template-title-taken' },
})
