import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { getMunicipality } from '../../organisation/index.ts'
import { mayKeepConsultations } from '../access.ts'
import { withAnswersBehind } from '../rules/changes.ts'
import { compilationOf } from '../rules/compilation.ts'
import { isLate } from '../rules/consultation.ts'
import { passagesIn } from '../rules/passages.ts'
import { whoIn } from '../rules/who.ts'
import { listAnswers, listParts } from '../store/answers.ts'
import { listBodies } from '../store/bodies.ts'
import { findConsultation, getSentOut, listExtensions } from '../store/consultations.ts'
import { listChanges } from '../store/treatment.ts'
import { sayIn } from '../words/say-in.ts'
import { nextVersion } from './next-version.ts'
import { saidBy } from './said.ts'

/** What was answered and what came of it, as a document ready to be set as Word or PDF. */
export const buildCompilation = query({
	name: 'buildCompilation',
	input: z.object({ planConsultationId: id(), language: z.enum(['sv', 'en']).default('sv') }),
	may: mayKeepConsultations,
	run: async (act, { planConsultationId, language }) => {
		const { db, today } = act
		const consultation = await findConsultation(db, planConsultationId)
		const next = consultation === null ? null : await nextVersion(act, consultation)
		if (consultation === null || next === null) return missing
		const sentOut = await getSentOut(db, planConsultationId)
		const answers = await listAnswers(db, planConsultationId)
		const counted = answers
			.filter(({ state }) => state === 'in')
			.map((answer) => ({
				...{ number: answer.number, who: whoIn(answer), stance: answer.stance },
				...{ invitedBodyId: answer.invitedBodyId, invited: answer.invitedBodyId !== null },
				late: isLate(answer.receivedOn, consultation),
			}))
		const { name, invented } = await getMunicipality(db)
		const document = compilationOf(
			{
				...{ language, municipality: { name, invented }, committee: sentOut.committee, date: today },
				...{ title: consultation.title, registryNumber: consultation.registryNumber },
				...{ opensOn: consultation.opensOn, lastDay: consultation.lastDay },
				openToAnyone: consultation.openToAnyone,
				extensions: await listExtensions(db, planConsultationId),
				bodies: (await listBodies(db, planConsultationId)).map((body) => {
					const answer = counted.findLast(({ invitedBodyId }) => invitedBodyId === body.id)
					return { ...body, answered: answer !== undefined, late: answer?.late ?? false }
				}),
				answers: counted,
				passages: passagesIn(sentOut),
				said: saidBy(await listParts(db, { planConsultationId }), answers),
				changes: withAnswersBehind(next.changes, await listChanges(db, [planConsultationId])),
			},
			sayIn(language),
		)
		return { document, fileName: `remissammanstallning-${consultation.lastDay}` }
	},
	audit: ({ planConsultationId }) => ({ kind: 'consultation', ids: [planConsultationId] }),
})
