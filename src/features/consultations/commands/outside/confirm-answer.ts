import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayFollowOwnAnswer } from '../../access.ts'
import { findAnswer, saveAnswer } from '../../store/answers.ts'
import { findConsultation } from '../../store/consultations.ts'

/** Whoever wrote an answer says that it is theirs: from now on it counts, with the day it was written. Again does nothing. Refusal: not-open (the consultation is closed). */
export const confirmAnswer = command({
	name: 'confirmAnswer',
	input: z.object({}),
	may: mayFollowOwnAnswer,
	run: async ({ db, actor }) => {
		const answer = await findAnswer(db, actor.actorId)
		if (answer === null) return missing
		const consultation = await findConsultation(db, answer.planConsultationId)
		if (answer.state === 'waiting' && consultation?.closedOn !== null) return refuse({ because: 'not-open' })
		if (answer.state === 'waiting') await saveAnswer(db, answer.id, { state: 'in', confirmedBy: 'e-mail' })
		return { answerId: answer.id }
	},
	audit: (_, value) => ({
		kind: 'consultation',
		ids: value !== null && 'answerId' in value ? [value.answerId] : [],
	}),
})
