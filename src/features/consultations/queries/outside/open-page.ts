import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayAnswerOpenly } from '../../access.ts'
import { periodOn } from '../../rules/consultation.ts'
import { tokenText, writeToken } from '../../rules/outside/form-token.ts'
import { passagesIn } from '../../rules/passages.ts'
import { whoIn } from '../../rules/who.ts'
import { listAnswers, listParts } from '../../store/answers.ts'
import { findConsultation, getSentOut, listExtensions } from '../../store/consultations.ts'

/** What anyone reads: the draft as it was sent out, until when one may answer, and answers that were published. */
export const openPage = query({
	name: 'openPage',
	input: z.object({}),
	may: mayAnswerOpenly,
	run: async ({ db, actor, house, now, today }) => {
		const consultation = await findConsultation(db, actor.actorId)
		if (consultation === null) return missing
		const { address, title, lastDay, questions, contact, registryNumber } = consultation
		const sentOut = await getSentOut(db, consultation.id)
		const answers = (await listAnswers(db, consultation.id)).filter(({ published }) => published === true)
		const parts = await listParts(db, { planConsultationId: consultation.id })
		const state = periodOn(consultation, today)
		const drawn = { drawnAt: now, once: randomUUID() }
		const signature = house.keys.blindIndex(tokenText(address, drawn)).toString('base64url')
		return {
			municipality: (await getMunicipality(db)).name,
			...{ address, title, lastDay, questions, contact, registryNumber, state },
			extensions: await listExtensions(db, consultation.id),
			years: { from: sentOut.validFrom, to: sentOut.validTo },
			passages: passagesIn(sentOut),
			published: answers.map((answer) => ({
				...{ number: answer.number, who: whoIn(answer), stance: answer.stance },
				parts: parts
					.filter(({ answerId }) => answerId === answer.id)
					.map(({ part, partId, body, outcome, why }) => ({ part, partId, body, outcome, why })),
			})),
			formToken: state === 'open' ? writeToken(drawn, signature) : null,
			confirms: house.post !== null,
		}
	},
	audit: () => ({ kind: 'consultation', ids: [] }),
})
