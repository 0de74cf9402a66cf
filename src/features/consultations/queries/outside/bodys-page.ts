import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayAnswerAsBody } from '../../access.ts'
import { isLate, periodOn } from '../../rules/consultation.ts'
import { passagesIn } from '../../rules/passages.ts'
import { listAnswers, listParts } from '../../store/answers.ts'
import { listAttachments } from '../../store/attachments.ts'
import { findBody } from '../../store/bodies.ts'
import { findConsultation, getSentOut, listExtensions } from '../../store/consultations.ts'

/** An invited body's own page: what is asked of it, what it has answered, and what became of that. */
export const bodysPage = query({
	name: 'bodysPage',
	input: z.object({}),
	may: mayAnswerAsBody,
	run: async ({ db, actor, today }) => {
		const body = await findBody(db, actor.actorId)
		const consultation = body === undefined ? null : await findConsultation(db, body.planConsultationId)
		if (body === undefined || consultation === null) return missing
		const { title, lastDay, questions, contact, registryNumber } = consultation
		const answers = await listAnswers(db, consultation.id)
		const own = answers.filter(({ invitedBodyId }) => invitedBodyId === body.id)
		const answer = own.findLast(({ state }) => state === 'in') ?? null
		return {
			municipality: (await getMunicipality(db)).name,
			body: body.name,
			...{ title, lastDay, questions, contact, registryNumber, state: periodOn(consultation, today) },
			extensions: await listExtensions(db, consultation.id),
			passages: passagesIn(await getSentOut(db, consultation.id)),
			answer:
				answer === null
					? null
					: {
							...{ number: answer.number, receivedOn: answer.receivedOn, stance: answer.stance },
							registryNumber: answer.registryNumber,
							late: isLate(answer.receivedOn, consultation),
							parts: await listParts(db, { answerId: answer.id }),
							attachments: await listAttachments(db, answer.id),
						},
		}
	},
	audit: () => ({ kind: 'consultation', ids: [] }),
})
