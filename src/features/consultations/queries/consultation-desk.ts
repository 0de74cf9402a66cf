import * as z from 'zod'
import { dayOf } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepConsultations, mayReadConsultations } from '../access.ts'
import { isLate, periodOn } from '../rules/consultation.ts'
import { suspectedDoubles } from '../rules/doubles.ts'
import { responseBySector } from '../rules/response.ts'
import { whoIn } from '../rules/who.ts'
import { listAnswers, listParts } from '../store/answers.ts'
import { listBodies, listReachable } from '../store/bodies.ts'
import { findConsultation, getSentOut, listExtensions } from '../store/consultations.ts'
import { listMailsToBodies } from '../store/mail.ts'
import { countByPassage } from './by-passage.ts'

/** Where a consultation stands: who is asked and who has answered, what comes in about which passage, what is left to do. */
export const consultationDesk = query({
	name: 'consultationDesk',
	input: z.object({ planConsultationId: id() }),
	may: mayReadConsultations,
	run: async ({ db, actor, house, today }, { planConsultationId }) => {
		const consultation = await findConsultation(db, planConsultationId)
		if (consultation === null) return missing
		const mayKeep = mayKeepConsultations(actor)
		const answers = await listAnswers(db, planConsultationId)
		const parts = await listParts(db, { planConsultationId })
		const reachable = new Set(mayKeep ? await listReachable(db, planConsultationId) : [])
		const mails = await listMailsToBodies(db, planConsultationId)
		const letterTo = (bodyId: string) => {
			const mail = mails.findLast(({ invitedBodyId }) => invitedBodyId === bodyId)
			if (mail === undefined) return null
			return { kind: mail.kind, state: mail.state, askedOn: dayOf(mail.askedAt, 'Europe/Stockholm') }
		}
		const bodies = (await listBodies(db, planConsultationId)).map((body) => {
			const answer = answers.findLast((one) => one.invitedBodyId === body.id && one.state === 'in')
			return {
				...body,
				answered: answer !== undefined,
				answer: answer === undefined ? null : { id: answer.id, receivedOn: answer.receivedOn },
				late: answer !== undefined && isLate(answer.receivedOn, consultation),
				reachable: reachable.has(body.id),
				letter: letterTo(body.id),
			}
		})
		const counted = answers.filter(({ state }) => state === 'in')
		const numbers = new Map(answers.map(({ id, number }) => [id, number]))
		return {
			consultation: { ...consultation, state: periodOn(consultation, today) },
			extensions: await listExtensions(db, planConsultationId),
			bodies,
			response: responseBySector(bodies),
			counts: {
				answers: counted.length,
				open: counted.filter(({ invitedBodyId }) => invitedBodyId === null).length,
				late: counted.filter(({ receivedOn }) => isLate(receivedOn, consultation)).length,
				parts: parts.length,
				untreated: parts.filter(({ outcome }) => outcome === null).length,
				secret: parts.filter(({ sectionOfLaw }) => sectionOfLaw !== null).length,
			},
			doubles: suspectedDoubles(answers).map((one) => ({
				...one,
				number: numbers.get(one.id) ?? 0,
				ofNumber: numbers.get(one.of) ?? 0,
			})),
			passages: countByPassage(await getSentOut(db, planConsultationId), parts),
			answers: answers.map((answer) => ({
				...{ id: answer.id, number: answer.number, state: answer.state, receivedOn: answer.receivedOn },
				...{
					channel: answer.channel,
					stance: answer.stance,
					published: answer.published,
					who: whoIn(answer),
				},
				...{ confirmed: answer.confirmedBy !== null, registryNumber: answer.registryNumber },
				late: isLate(answer.receivedOn, consultation),
			})),
			mayKeep,
			canMail: house.post !== null,
		}
	},
	audit: ({ planConsultationId }) => ({ kind: 'consultation', ids: [planConsultationId] }),
})
