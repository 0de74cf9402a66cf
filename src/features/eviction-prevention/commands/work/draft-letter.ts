import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, optionalText, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { templatesInUse } from '../../queries/work/letter-templates-in-use.ts'
import { filledIn } from '../../rules/work/letter-template.ts'
import { insertLetter } from '../../store/work-letters.ts'
import { isLetterCase, letterCase, linesTo, nameOfAdult, valuesFor } from './letter-of-case.ts'

/**
 * A letter or text message to somebody in the household, from the latest version of a template; what the case does not
 * know stays in braces for its officer to write. Refusals: letter-needs-named-access, no-text-message-to-protected.
 */
export const draftLetter = command({
	name: 'draftLetter',
	input: z.object({
		caseId: id(),
		template: text(60),
		personId: id().optional(),
		phone: optionalText(40),
		meetingOn: day().optional(),
		meetingAt: optionalText(20),
		meetingPlace: optionalText(200),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, template, personId, phone, meetingOn, meetingAt, meetingPlace }) => {
		const found = await letterCase(act, caseId)
		if (!isLetterCase(found)) return found
		const chosen = (await templatesInUse(act)).find(({ code, ended }) => code === template && !ended)
		const { adults } = found.view
		const adult = personId === undefined ? adults[0] : adults.find((one) => one.personId === personId)
		if (chosen === undefined || adult === undefined) return missing
		const { channel, version, subject, body } = chosen
		if (channel === 'text-message' && found.forwarded) {
			return refuse({ because: 'no-text-message-to-protected' })
		}
		const given = { telefon: phone, dag: meetingOn ?? null, klockslag: meetingAt, plats: meetingPlace }
		const values = valuesFor(adult, found, given)
		const letterId = await insertLetter(act.db, act.actor.municipalityId, {
			...{ caseId, template, templateVersion: version, channel, addressee: 'tenant' as const },
			...{ personId: adult.personId, toName: nameOfAdult(adult), draftedBy: act.actor.actorId },
			toLines: channel === 'letter' ? linesTo(adult, found) : (adult.phone ?? ''),
			forwarded: found.forwarded,
			subject: subject === null ? null : filledIn(subject, values),
			body: filledIn(body, values),
			draftedAt: act.now,
		})
		return { letterId }
	},
	audit: ({ caseId }, value) => ({
		kind: 'case-letter',
		ids: value === null ? [caseId] : [caseId, value.letterId],
	}),
})
