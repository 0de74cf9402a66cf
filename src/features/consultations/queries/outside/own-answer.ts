import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayFollowOwnAnswer } from '../../access.ts'
import { passagesIn } from '../../rules/passages.ts'
import { findAnswer, listParts } from '../../store/answers.ts'
import { listAttachments } from '../../store/attachments.ts'
import { findConsultation, getSentOut } from '../../store/consultations.ts'

/** What whoever wrote an answer sees of it: whether it counts, and what became of each part. */
export const ownAnswer = query({
	name: 'ownAnswer',
	input: z.object({}),
	may: mayFollowOwnAnswer,
	run: async ({ db, actor }) => {
		const answer = await findAnswer(db, actor.actorId)
		const consultation = answer === null ? null : await findConsultation(db, answer.planConsultationId)
		if (answer === null || consultation === null) return missing
		const passages = passagesIn(await getSentOut(db, consultation.id))
		return {
			municipality: (await getMunicipality(db)).name,
			...{ title: consultation.title, lastDay: consultation.lastDay, contact: consultation.contact },
			closed: consultation.closedOn !== null,
			...{ state: answer.state, number: answer.number, receivedOn: answer.receivedOn },
			attachments: await listAttachments(db, answer.id),
			parts: (await listParts(db, { answerId: answer.id })).map(
				({ id, part, partId, body, outcome, why }) => ({
					about: passages.find((passage) => passage.part === part && passage.id === partId) ?? null,
					...{ id, body, outcome, why },
				}),
			),
		}
	},
	audit: () => ({ kind: 'consultation', ids: [] }),
})
