import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, optionalText, text } from '../../../../platform/fields.ts'
import { mayKeepServices } from '../../access.ts'
import { assessments, documentations, faultOfService, serviceKinds } from '../../rules/agreements/service.ts'
import { insertService } from '../../store/services.ts'

/** The committee offers something, with or without an individual assessment, and how much of it is written down. Refusal: service-there-already. */
export const offerService = command({
	name: 'offerService',
	input: z
		.object({
			name: text(100),
			kind: z.enum(serviceKinds, { error: 'choose-one' }),
			assessed: z.enum(assessments, { error: 'choose-one' }),
			documentation: z.enum(documentations, { error: 'choose-one' }),
			decisionReference: optionalText(200),
			validFrom: day(),
		})
		.superRefine((given, context) => {
			const fault = faultOfService(given)
			if (fault !== null) context.addIssue({ code: 'custom', path: [fault.path], message: fault.problem })
		}),
	may: mayKeepServices,
	run: async ({ db, actor }, given) => {
		const { municipalityId, controllerId } = actor
		if (controllerId === null) return missing
		return { serviceId: await insertService(db, { municipalityId, committeeId: controllerId, ...given }) }
	},
	audit: (_, value) => ({ kind: 'support-service', ids: value === null ? [] : [value.serviceId] }),
	constraints: { one_service_of_a_name: 'service-there-already' },
})
