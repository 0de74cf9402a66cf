import { randomInt } from 'node:crypto'
import * as z from 'zod'
import { isRefused, refuse } from '../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, optionalText } from '../../../platform/fields.ts'
import { sendOnConsultation } from '../../action-plan/index.ts'
import { mayKeepConsultations } from '../access.ts'
import { passagesIn } from '../rules/passages.ts'
import { insertConsultation, listConsultationsOf } from '../store/consultations.ts'

/** Digits and letters that are not taken for each other. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const newAddress = () => Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')

/**
 * The draft goes out as it reads now, until a day. Refusals: no-draft, nothing-written (there is nothing to answer),
 * consultation-there (one of this plan's is not closed).
 */
export const openConsultation = command({
	name: 'openConsultation',
	input: z.object({
		planId: id(),
		opensOn: day().optional(),
		lastDay: day(),
		openToAnyone: z.literal('yes').optional(),
		registryNumber: optionalText(100),
		questions: optionalText(4000),
		contact: optionalText(300),
	}),
	may: mayKeepConsultations,
	run: async (act, { planId, opensOn = act.today, lastDay, openToAnyone, questions, contact, ...given }) => {
		const { db, actor, today } = act
		if (opensOn < today) throw new BadInput([{ path: 'opensOn', problem: 'day-has-passed' }])
		if (lastDay < opensOn) throw new BadInput([{ path: 'lastDay', problem: 'ends-before-it-begins' }])
		const sent = await sendOnConsultation(act, planId, opensOn)
		if (sent === missing || isRefused(sent)) return sent
		if (passagesIn(sent.content).length === 0) return refuse({ because: 'nothing-written' })
		const others = await listConsultationsOf(db, planId)
		if (others.some(({ closedOn }) => closedOn === null)) return refuse({ because: 'consultation-there' })
		const planConsultationId = await insertConsultation(db, actor.municipalityId, {
			...{ ...given, planId, versionId: sent.versionId, content: sent.content, address: newAddress() },
			...{ opensOn, lastDay, openToAnyone: openToAnyone === 'yes' },
			...{ questions: questions ?? '', contact: contact ?? '', openedBy: actor.actorId, openedOn: today },
		})
		return { planConsultationId }
	},
	audit: ({ planId }, value) => ({
		kind: 'consultation',
		ids: value !== null && 'planConsultationId' in value ? [planId, value.planConsultationId] : [planId],
	}),
})
