import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { checkBasis, supportKinds } from '../../rules/agreements/agreement.ts'
import { checkNamed } from '../../rules/agreements/service.ts'
import { insertAgreement, insertIntensity } from '../../store/agreements.ts'
import { findDecision } from '../../store/decisions.ts'
import { findService } from '../../store/services.ts'
import { hoursAWeek, optionalDay } from '../fields.ts'
import { personInWork } from '../person-in-work.ts'
import { giveBySupport } from './decision-of-support.ts'

const method = z.enum(['cti', 'icm', 'act'], { error: 'choose-one' }).optional()

/**
 * Support that somebody agrees to, by a decision, which it carries out, or from a service that needs none. The end day is the
 * first without.
 * Refusals: decision-refused, decision-ended, support-before-decision, service-keeps-no-names, service-not-offered.
 */
export const agreeOnSupport = command({
	name: 'agreeOnSupport',
	input: z
		.object({
			personId: id(),
			kind: z.enum(supportKinds, { error: 'choose-one' }),
			method,
			startsOn: day(),
			endsOn: optionalDay(),
			hoursAWeek: hoursAWeek(),
			decisionId: id().optional(),
			serviceId: id().optional(),
			unitId: id().optional(),
			responsibleId: id().optional(),
			onCallContact: optionalText(200),
		})
		.superRefine(({ startsOn, endsOn }, context) => {
			if (endsOn !== null && endsOn <= startsOn) {
				context.addIssue({ code: 'custom', path: ['endsOn'], message: 'ends-before-it-begins' })
			}
		}),
	may: mayWorkWithSupport,
	run: async (act, { personId, hoursAWeek: minutesAWeek, decisionId, serviceId, ...given }) => {
		const person = await personInWork(act, personId)
		if (person === null) return missing
		if (decisionId !== undefined) {
			const decision = await findDecision(act.db, decisionId)
			if (decision === undefined || !person.records.includes(decision.personId)) return missing
			const refusal =
				checkBasis(decision, given.startsOn) ?? (await giveBySupport(act, decision, given.startsOn))
			if (refusal !== null) return refusal
		}
		if (serviceId !== undefined) {
			const service = await findService(act.db, serviceId)
			if (service === undefined) throw new BadInput([{ path: 'serviceId', problem: 'choose-one' }])
			const refusal = checkNamed(service, given.startsOn)
			if (refusal !== null) return refusal
		}
		const { method = null, unitId = act.actor.unitIds[0] ?? null, responsibleId = null } = given
		const supportId = await insertAgreement(act.db, {
			...{ ...person.row, ...given, method, unitId, responsibleId },
			...{ decisionId: decisionId ?? null, serviceId: serviceId ?? null },
			serviceDocumentation: serviceId === undefined ? null : 'full',
		})
		await insertIntensity(act.db, { ...person.row, supportId, fromDay: given.startsOn, minutesAWeek })
		return { supportId }
	},
	audit: ({ personId }, value) => ({
		kind: 'support-agreement',
		ids: value === null ? [personId] : [personId, value.supportId],
	}),
})
