import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { optionalText } from '../../../../platform/fields.ts'
import { mayAnswerAsBody } from '../../access.ts'
import { isLate, periodOn } from '../../rules/consultation.ts'
import { insertAnswer, insertWriter, listAnswers, listParts, saveAnswer } from '../../store/answers.ts'
import { carryAttachments, insertAttachments } from '../../store/attachments.ts'
import { findBody } from '../../store/bodies.ts'
import { findConsultation, getSentOut, holdAnswers } from '../../store/consultations.ts'
import { answerFields, digestOf, filesIn, partsIn } from '../answers/answer-fields.ts'

/**
 * An invited body answers by its link; a later answer takes the place of an earlier one that nobody has dealt with, and keeps
 * its files unless others come. After the last day it is taken and is late. Refusals: not-open (not yet, or closed), nothing-said.
 */
export const answerAsBody = command({
	name: 'answerAsBody',
	input: z.object({ registryNumber: optionalText(100), writerName: optionalText(200), ...answerFields }),
	may: mayAnswerAsBody,
	run: async (act, { registryNumber, writerName, parts: given, attachments, stance = null }) => {
		const { db, actor, today } = act
		const body = await findBody(db, actor.actorId)
		const consultation = body === undefined ? null : await findConsultation(db, body.planConsultationId)
		if (body === undefined || consultation === null) return missing
		const { planConsultationId } = body
		const state = periodOn(consultation, today)
		if (state === 'coming' || state === 'closed') return refuse({ because: 'not-open' })
		const parts = partsIn(await getSentOut(db, planConsultationId), given)
		const files = filesIn(attachments)
		if (parts.length === 0 && stance === null) return refuse({ because: 'nothing-said' })
		await holdAnswers(db, planConsultationId)
		const answerId = randomUUID()
		const earlier = await listAnswers(db, planConsultationId)
		await insertAnswer(
			db,
			actor.municipalityId,
			{
				...{ id: answerId, planConsultationId, stance, registryNumber, organisation: null, sender: 'body' },
				...{ invitedBodyId: body.id, channel: 'link', state: 'in', receivedOn: today, confirmedBy: 'link' },
				...{ textDigest: digestOf(parts), registeredBy: null },
			},
			parts,
		)
		await insertAttachments(db, actor.municipalityId, answerId, files)
		await insertWriter(act, answerId, { name: writerName, email: null })
		for (const one of earlier.filter((answer) => answer.invitedBodyId === body.id && answer.state === 'in')) {
			const said = await listParts(db, { answerId: one.id })
			const dealtWith = said.some(({ outcome }) => outcome !== null)
			if (dealtWith) continue
			await saveAnswer(db, one.id, { state: 'replaced', sameAs: answerId })
			if (files.length === 0) await carryAttachments(db, one.id, answerId)
		}
		return { late: isLate(today, consultation) }
	},
	audit: () => ({ kind: 'consultation', ids: [] }),
})
