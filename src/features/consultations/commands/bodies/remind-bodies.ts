import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { dayOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { listAnswers } from '../../store/answers.ts'
import { listBodies, listReachable } from '../../store/bodies.ts'
import { holdConsultation } from '../../store/consultations.ts'
import { listMailsToBodies, queueMails } from '../../store/mail.ts'

const timeZone = 'Europe/Stockholm'

/**
 * Those who have not answered get a letter with a link of their own, one a day at most. Those without an address are told
 * of. Refusals: consultation-closed, no-mail, everybody-answered.
 */
export const remindBodies = command({
	name: 'remindBodies',
	input: z.object({ planConsultationId: id() }),
	may: mayKeepConsultations,
	run: async (act, { planConsultationId }) => {
		const { db, house, today } = act
		const held = await holdConsultation(db, planConsultationId)
		if (held === null) return missing
		if (held.closedOn !== null) return refuse({ because: 'consultation-closed' })
		if (house.post === null) return refuse({ because: 'no-mail' })
		const answered = new Set((await listAnswers(db, planConsultationId)).map((one) => one.invitedBodyId))
		const silent = (await listBodies(db, planConsultationId)).filter((one) => !answered.has(one.id))
		if (silent.length === 0) return refuse({ because: 'everybody-answered' })
		const reachable = new Set(await listReachable(db, planConsultationId))
		const writtenToday = new Set(
			(await listMailsToBodies(db, planConsultationId))
				.filter(({ askedAt }) => dayOf(askedAt, timeZone) === today)
				.map(({ invitedBodyId }) => invitedBodyId),
		)
		const to = silent.filter((one) => reachable.has(one.id) && !writtenToday.has(one.id))
		await queueMails(
			act,
			to.map((one) => ({
				...{ id: randomUUID(), planConsultationId, invitedBodyId: one.id, consultationAnswerId: null },
				...{ kind: 'reminder' as const, language: 'sv' as const },
			})),
		)
		return { reminded: to.length, withoutAddress: silent.filter((one) => !reachable.has(one.id)).length }
	},
	audit: ({ planConsultationId }) => ({ kind: 'consultation', ids: [planConsultationId] }),
})
