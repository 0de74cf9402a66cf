import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { optionalText } from '../../../../platform/fields.ts'
import { mayAnswerOpenly } from '../../access.ts'
import { periodOn } from '../../rules/consultation.ts'
import { faultInAge, splitToken, tokenText } from '../../rules/outside/form-token.ts'
import { insertAnswer, insertWriter } from '../../store/answers.ts'
import { insertAttachments } from '../../store/attachments.ts'
import { findConsultation, getSentOut } from '../../store/consultations.ts'
import { queueMails } from '../../store/mail.ts'
import { countWaiting, spendForm } from '../../store/outside.ts'
import { answerFields, digestOf, filesIn, partsIn } from '../answers/answer-fields.ts'

const mostWaiting = 3

/**
 * Anyone answers. Where the house can send mail the answer counts once whoever wrote it has followed the link in a letter;
 * else it counts at once, as unconfirmed. What fills in the field that nobody sees is thanked and kept nowhere. Refusals:
 * not-open (the day has passed, or has not come), nothing-said, too-fast, form-too-old, form-spent (an answer was sent from
 * the same page), confirm-first (letters enough wait for the same address).
 */
export const answerOpenly = command({
	name: 'answerOpenly',
	input: z.object({
		organisation: optionalText(200),
		writerName: optionalText(200),
		writerEmail: z.email({ error: 'invalid-email' }).max(200, 'too-long'),
		/** Not seen by people, and therefore empty. */
		website: z.string().optional(),
		formToken: z.string().default(''),
		language: z.enum(['sv', 'en']).default('sv'),
		...answerFields,
	}),
	may: mayAnswerOpenly,
	run: async (act, { organisation, parts: given, attachments, website, formToken, language, ...rest }) => {
		const { db, actor, house, now, today } = act
		const planConsultationId = actor.actorId
		const consultation = await findConsultation(db, planConsultationId)
		if (consultation === null) return missing
		if (periodOn(consultation, today) !== 'open') return refuse({ because: 'not-open' })
		const { signature, ...drawn } = splitToken(formToken)
		const signed = house.keys
			.blindIndexes(tokenText(consultation.address, drawn))
			.map((one) => one.toString('base64url'))
		const age = Date.parse(now) - Date.parse(drawn.drawnAt)
		const fault = signed.includes(signature) ? faultInAge(age) : 'form-too-old'
		if (fault !== null) return refuse({ because: fault })
		if (website !== undefined) return { kept: false, confirms: house.post !== null }
		if (organisation === null && rest.writerName === null) {
			throw new BadInput([{ path: 'writerName', problem: 'say-who' }])
		}
		const parts = partsIn(await getSentOut(db, planConsultationId), given)
		const stance = rest.stance ?? null
		const files = filesIn(attachments)
		if (parts.length === 0 && stance === null) return refuse({ because: 'nothing-said' })
		const confirms = house.post !== null
		if (confirms && (await countWaiting(act, rest.writerEmail)) >= mostWaiting) {
			return refuse({ because: 'confirm-first' })
		}
		if (!(await spendForm(act, tokenText(consultation.address, drawn))))
			return refuse({ because: 'form-spent' })
		const answerId = randomUUID()
		await insertAnswer(
			db,
			actor.municipalityId,
			{
				...{ id: answerId, planConsultationId, stance, organisation, invitedBodyId: null, channel: 'open' },
				...{ sender: organisation === null ? 'person' : 'organisation', receivedOn: today },
				...{ state: confirms ? 'waiting' : 'in', confirmedBy: null, registryNumber: null },
				...{ textDigest: digestOf(parts), registeredBy: null },
			},
			parts,
		)
		await insertAttachments(db, actor.municipalityId, answerId, files)
		await insertWriter(act, answerId, { name: rest.writerName, email: rest.writerEmail })
		const letter = {
			id: randomUUID(),
			planConsultationId,
			consultationAnswerId: answerId,
			invitedBodyId: null,
		}
		if (confirms) await queueMails(act, [{ ...letter, kind: 'confirmation', language }])
		return { kept: true, confirms }
	},
	audit: () => ({ kind: 'consultation', ids: [] }),
})
