import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { byHand, isLate } from '../../rules/consultation.ts'
import { suspectedDoubles } from '../../rules/doubles.ts'
import { insertAnswer, insertWriter, listAnswers } from '../../store/answers.ts'
import { insertAttachments } from '../../store/attachments.ts'
import { findBody } from '../../store/bodies.ts'
import { getSentOut, holdConsultation } from '../../store/consultations.ts'
import { answerFields, digestOf, filesIn, partsIn } from './answer-fields.ts'

/**
 * An answer that came by letter or e-mail, in the name of an invited body, another organisation or a person. Tells whether it
 * is late and whether it may be one that is here already. Refusals: consultation-closed, nothing-said.
 */
export const registerAnswer = command({
	name: 'registerAnswer',
	input: z.object({
		planConsultationId: id(),
		invitedBodyId: z.uuid({ error: 'choose-one' }).optional(),
		organisation: optionalText(200),
		writerName: optionalText(200),
		writerEmail: z.email({ error: 'invalid-email' }).max(200, 'too-long').optional(),
		channel: z.enum(byHand, { error: 'choose-one' }),
		receivedOn: day(),
		registryNumber: optionalText(100),
		...answerFields,
	}),
	may: mayKeepConsultations,
	run: async (
		act,
		{ planConsultationId, invitedBodyId, organisation, parts: given, attachments, ...rest },
	) => {
		const { db, actor } = act
		const { channel, receivedOn, registryNumber, stance = null } = rest
		notInFuture(act, { receivedOn })
		const held = await holdConsultation(db, planConsultationId)
		if (held === null) return missing
		if (held.closedOn !== null) return refuse({ because: 'consultation-closed' })
		if (receivedOn < held.opensOn) {
			throw new BadInput([{ path: 'receivedOn', problem: 'before-it-was-sent-out' }])
		}
		const body = invitedBodyId === undefined ? null : await findBody(db, invitedBodyId)
		if (body === undefined || (body !== null && body.planConsultationId !== planConsultationId))
			return missing
		if (body === null && organisation === null && rest.writerName === null) {
			throw new BadInput([{ path: 'invitedBodyId', problem: 'say-who' }])
		}
		const parts = partsIn(await getSentOut(db, planConsultationId), given)
		const files = filesIn(attachments)
		if (parts.length === 0 && stance === null) return refuse({ because: 'nothing-said' })
		const answerId = randomUUID()
		await insertAnswer(
			db,
			actor.municipalityId,
			{
				...{ id: answerId, planConsultationId, channel, receivedOn, registryNumber, stance, state: 'in' },
				sender: body !== null ? 'body' : organisation !== null ? 'organisation' : 'person',
				invitedBodyId: body?.id ?? null,
				organisation: body === null ? organisation : null,
				...{ confirmedBy: 'staff', textDigest: digestOf(parts), registeredBy: actor.actorId },
			},
			parts,
		)
		await insertAttachments(db, actor.municipalityId, answerId, files)
		await insertWriter(act, answerId, { name: rest.writerName, email: rest.writerEmail ?? null })
		const answers = await listAnswers(db, planConsultationId)
		return {
			...{ answerId, number: answers.find(({ id }) => id === answerId)?.number ?? 0 },
			late: isLate(receivedOn, held),
			perhapsDouble: suspectedDoubles(answers).some((one) => one.id === answerId),
		}
	},
	audit: ({ planConsultationId }, value) => ({
		kind: 'consultation',
		ids: value !== null && 'answerId' in value ? [planConsultationId, value.answerId] : [planConsultationId],
	}),
})
