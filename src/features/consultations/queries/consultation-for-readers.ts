import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepConsultations } from '../access.ts'
import { withAnswersBehind } from '../rules/changes.ts'
import { isLate } from '../rules/consultation.ts'
import { passagesIn } from '../rules/passages.ts'
import { responseBySector } from '../rules/response.ts'
import { whoIn } from '../rules/who.ts'
import { type AnsweredPart, listAnswers, listParts } from '../store/answers.ts'
import { listBodies } from '../store/bodies.ts'
import { findConsultation, getSentOut, listExtensions } from '../store/consultations.ts'
import { listChanges } from '../store/treatment.ts'
import { nextVersion } from './next-version.ts'

/**
 * A consultation as anyone may read it once it is published: what was sent out, who answered of those invited, what became
 * of each answer, and the changes it led to in the version that was decided. No person is named; words stand only where the
 * municipality has chosen to show the answer, and never what is secret; nothing of a version that is not decided.
 */
export const consultationForReaders = query({
	name: 'consultationForReaders',
	input: z.object({ planConsultationId: id() }),
	may: mayKeepConsultations,
	run: async (act, { planConsultationId }) => {
		const { db } = act
		const consultation = await findConsultation(db, planConsultationId)
		if (consultation === null) return missing
		const { planId, title, opensOn, lastDay, closedOn, questions, contact, registryNumber } = consultation
		const sentOut = await getSentOut(db, planConsultationId)
		const answers = (await listAnswers(db, planConsultationId)).filter(({ state }) => state === 'in')
		const parts = await listParts(db, { planConsultationId })
		const bodies = (await listBodies(db, planConsultationId)).map(({ id: bodyId, sector }) => ({
			sector,
			answered: answers.some(({ invitedBodyId }) => invitedBodyId === bodyId),
		}))
		return {
			planId,
			content: {
				...{ title, committee: sentOut.committee, opensOn, lastDay, closedOn, questions, contact },
				...{ registryNumber, years: { from: sentOut.validFrom, to: sentOut.validTo } },
				/** Where one answers, while one may; null when only those invited may. */
				answerAt: consultation.openToAnyone ? `/remiss/${consultation.address}` : null,
				extensions: (await listExtensions(db, planConsultationId)).map(({ toDay, reason }) => ({
					...{ toDay, reason },
				})),
				response: responseBySector(bodies),
				proposal: passagesIn(sentOut),
				answers: answers.map((answer) => {
					const { id: answerId, number, stance, published } = answer
					return {
						...{ number, stance, late: isLate(answer.receivedOn, consultation) },
						shown: published === true,
						from: published === true ? whoIn(answer).name : null,
						said: parts
							.filter((part) => part.answerId === answerId)
							.map((part) => saidForReaders(part, published === true)),
					}
				}),
				changes: await changesDecided(act, consultation, parts, answers),
			},
		}
	},
	audit: ({ planConsultationId }) => ({ kind: 'consultation', ids: [planConsultationId] }),
})

function saidForReaders({ part, partId, body, outcome, why, sectionOfLaw }: AnsweredPart, shown: boolean) {
	const secret = sectionOfLaw !== null
	const open = shown && !secret
	return {
		...{ part, partId, secret, body: open ? body : null },
		...{ outcome: secret ? null : outcome, why: open ? why : null },
	}
}

/** What reads otherwise in the version that was decided, with the numbers of the answers behind; empty until it is. */
async function changesDecided(
	act: Parameters<typeof nextVersion>[0],
	consultation: Parameters<typeof nextVersion>[1],
	parts: readonly { readonly id: string; readonly answerId: string }[],
	answers: readonly { readonly id: string; readonly number: number }[],
) {
	const next = await nextVersion(act, consultation)
	if (next === null || next.version.decidedOn === null) return null
	const { number } = next.version
	const links = (await listChanges(act.db, [consultation.id])).filter(
		({ versionNumber }) => versionNumber === number,
	)
	const numberOf = new Map(
		parts.map((part) => [part.id, answers.find(({ id: answerId }) => answerId === part.answerId)?.number]),
	)
	return {
		version: number,
		changes: withAnswersBehind(next.changes, links).map(({ part, id: partId, mark, change, ...told }) => ({
			...{ part, partId, mark, change, was: told.was, is: told.is },
			answers: [...new Set(told.answerPartIds.flatMap((said) => numberOf.get(said) ?? []))].toSorted(
				(a, b) => a - b,
			),
		})),
	}
}
