import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { findAnswer, insertWrittenOut } from '../../store/answers.ts'
import { findConsultation, getSentOut, holdAnswers } from '../../store/consultations.ts'
import { partsIn } from './answer-fields.ts'

/**
 * What a file that came with an answer says of one part of the proposal, written out so that it is dealt with like the rest;
 * it is told apart from what stands in the answer itself. Refusals: consultation-closed, not-in.
 */
export const writeOutPart = command({
	name: 'writeOutPart',
	input: z.object({ answerId: id(), about: z.string({ error: 'choose-one' }), body: text(20_000) }),
	may: mayKeepConsultations,
	run: async ({ db, actor }, { answerId, about, body }) => {
		const named = await findAnswer(db, answerId)
		if (named === null) return missing
		await holdAnswers(db, named.planConsultationId)
		const answer = await findAnswer(db, answerId)
		if (answer === null) return missing
		const consultation = await findConsultation(db, answer.planConsultationId)
		if (consultation?.closedOn !== null) return refuse({ because: 'consultation-closed' })
		if (answer.state !== 'in') return refuse({ because: 'not-in' })
		const sentOut = await getSentOut(db, answer.planConsultationId)
		const [part] = inForm(() => partsIn(sentOut, [{ about, body }]))
		if (part === undefined) return missing
		await insertWrittenOut(db, actor.municipalityId, { answerId, ...part, writtenOutBy: actor.actorId })
		return { answerId }
	},
	audit: ({ answerId }) => ({ kind: 'consultation', ids: [answerId] }),
})

/** The one field is called otherwise here. */
function inForm<T>(read: () => T): T {
	try {
		return read()
	} catch (fault) {
		throw fault instanceof BadInput ? new BadInput([{ path: 'about', problem: 'not-in-the-draft' }]) : fault
	}
}
