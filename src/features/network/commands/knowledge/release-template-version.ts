import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { holdTemplate, insertTemplateVersion, lastNumberOf } from '../../store/templates.ts'
import { shareLibrary } from './share-library.ts'
import { checkNobodyNamed, isContent, readContent, templateSaid } from './template-fields.ts'

/**
 * Its next version, with what is new; copies of the one before are told that there is a newer. Refused: template-withdrawn,
 * template-changed-meanwhile, plan-file-wrong, plan-names-somebody.
 */
export const releaseTemplateVersion = command({
	name: 'releaseTemplateVersion',
	input: templateSaid.extend({
		templateId: id(),
		/** The number of the last version as the form showed it. */
		after: z.coerce.number({ error: 'required' }).int(),
		news: text(2000),
	}),
	may: mayKeepNetwork,
	run: async (act, { templateId, after, news, ...said }) => {
		const there = await holdTemplate(act.db, templateId)
		if (there === null) return missing
		if (there.withdrawnOn !== null) return refuse({ because: 'template-withdrawn' })
		const last = await lastNumberOf(act.db, templateId)
		if (last !== after) return refuse({ because: 'template-changed-meanwhile' })
		checkNobodyNamed({ news })
		const content = readContent(there.kind, said)
		if (!isContent(content)) return content
		await insertTemplateVersion(act.db, act.actor.municipalityId, {
			...{ libraryTemplateId: templateId, number: last + 1, content, news },
			...{ releasedOn: act.today, releasedBy: act.actor.actorId },
		})
		await shareLibrary(act)
		return { templateId, number: last + 1 }
	},
	audit: ({ templateId }) => ({ kind: 'library-template', ids: [templateId] }),
})
