import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText, text } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { findParts, saveSecret } from '../../store/treatment.ts'

/** A part of an answer that tells what is secret is shown to those who deal with it alone, and printed nowhere. */
export const markSecretMatter = command({
	name: 'markSecretMatter',
	input: z.object({ answerPartId: id(), sectionOfLaw: text(200), reason: optionalText(1000) }),
	may: mayKeepConsultations,
	run: async ({ db, actor, today }, { answerPartId, sectionOfLaw, reason }) => {
		const [part] = await findParts(db, [answerPartId])
		if (part === undefined) return missing
		await saveSecret(db, actor.municipalityId, answerPartId, {
			...{ sectionOfLaw, reason: reason ?? '', markedOn: today, markedBy: actor.actorId },
		})
		return { answerPartId }
	},
	audit: ({ answerPartId }) => ({ kind: 'consultation', ids: [answerPartId] }),
})
