import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { optionalText, text } from '../../../../platform/fields.ts'
import { mayKeepCaseTemplates } from '../../access.ts'
import { templatesInUse } from '../../queries/work/letter-templates-in-use.ts'
import {
	letterChannels,
	personalPlaceholders,
	tellsIn,
	unknownPlaceholders,
} from '../../rules/work/letter-template.ts'
import { insertTemplate } from '../../store/work-letters.ts'

/**
 * A new version of a template, or a new one of the municipality's own; letters already written keep their version.
 * Refusal: text-message-tells.
 */
export const saveLetterTemplate = command({
	name: 'saveLetterTemplate',
	input: z.object({
		code: optionalText(60),
		channel: z.enum(letterChannels, { error: 'choose-one' }),
		name: optionalText(100),
		subject: optionalText(200),
		body: text(10_000),
		ended: z.literal('yes').optional(),
	}),
	may: mayKeepCaseTemplates,
	run: async (act, { code, name, subject, body, ended, ...given }) => {
		const inUse = await templatesInUse(act)
		const earlier = inUse.find((template) => template.code === code)
		if (code !== null && earlier === undefined) return missing
		const channel = earlier?.channel ?? given.channel
		const isMessage = channel === 'text-message'
		if (earlier === undefined && name === null) throw new BadInput([{ path: 'name', problem: 'required' }])
		if (!isMessage && subject === null) throw new BadInput([{ path: 'subject', problem: 'required' }])
		const unknown = unknownPlaceholders(`${subject ?? ''} ${body}`)
		if (unknown.length > 0) throw new BadInput([{ path: 'body', problem: 'unknown-placeholder' }])
		if (isMessage && personalPlaceholders(body).length > 0) {
			throw new BadInput([{ path: 'body', problem: 'placeholder-tells' }])
		}
		const tells = isMessage ? tellsIn(body, null) : null
		if (tells !== null) return refuse({ because: 'text-message-tells', what: tells })
		const { municipalityId, actorId } = act.actor
		const own = inUse.filter((template) => template.code.startsWith('own-')).length
		const saved = { code: code ?? `own-${own + 1}`, version: (earlier?.version ?? 1) + 1 }
		await insertTemplate(act.db, municipalityId, {
			...{ ...saved, channel, name: name ?? earlier?.name ?? null, body, ended: ended === 'yes' },
			...{ subject: isMessage ? null : subject, decidedOn: act.today, decidedBy: actorId },
		})
		return saved
	},
	audit: () => ({ kind: 'letter-template', ids: [] }),
	constraints: { one_template_of_a_version: 'template-saved-meanwhile' },
})
