import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepConsultations, mayReadConsultations } from '../access.ts'
import { isLate, periodOn } from '../rules/consultation.ts'
import { suspectedDoubles } from '../rules/doubles.ts'
import { passagesIn } from '../rules/passages.ts'
import { whoIn } from '../rules/who.ts'
import { listAnswers, listParts } from '../store/answers.ts'
import { listAttachments } from '../store/attachments.ts'
import { findConsultation, getSentOut } from '../store/consultations.ts'
import { countSecret } from '../store/treatment.ts'
import { saidBy } from './said.ts'

/** One answer as it came, what each part of it is about, and what was made of it; who a person is, is asked for apart. */
export const answerPage = query({
	name: 'answerPage',
	input: z.object({ planConsultationId: id(), answerId: id() }),
	may: mayReadConsultations,
	run: async ({ db, actor, today }, { planConsultationId, answerId }) => {
		const consultation = await findConsultation(db, planConsultationId)
		if (consultation === null) return missing
		const answers = await listAnswers(db, planConsultationId)
		const answer = answers.find(({ id }) => id === answerId)
		if (answer === undefined) return missing
		const passages = passagesIn(await getSentOut(db, planConsultationId))
		const doubt = suspectedDoubles(answers).find(({ id }) => id === answerId)
		const same = answers.find(({ id }) => id === (doubt?.of ?? answer.sameAs))
		const mayKeep = mayKeepConsultations(actor)
		return {
			consultation: { ...consultation, state: periodOn(consultation, today) },
			answer: { ...answer, who: whoIn(answer), late: isLate(answer.receivedOn, consultation) },
			said: saidBy(await listParts(db, { answerId }), answers).map((one) => ({
				...one,
				about: passages.find(({ part, id }) => part === one.part && id === one.partId) ?? null,
			})),
			double:
				same === undefined ? null : { id: same.id, number: same.number, because: doubt?.because ?? null },
			attachments: await listAttachments(db, answerId),
			passages: passages.map(({ part, id, mark, title }) => ({ part, id, mark, title })),
			leftOut: mayKeep ? 0 : await countSecret(db, answerId),
			mayKeep,
		}
	},
	audit: ({ planConsultationId, answerId }) => ({
		kind: 'consultation',
		ids: [planConsultationId, answerId],
	}),
})
