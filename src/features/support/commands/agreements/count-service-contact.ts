import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { documentationLaw, isOffered } from '../../rules/agreements/service.ts'
import { findService, insertServiceContact } from '../../store/services.ts'

/**
 * How many people a service met on a day, and nobody of them. Whoever names somebody for a service that keeps no names is
 * refused. Refusals: service-keeps-no-names (law), service-names-people, service-not-offered.
 */
export const countServiceContact = command({
	name: 'countServiceContact',
	input: z.object({
		serviceId: id(),
		onDay: day(),
		people: z.coerce
			.number({ error: 'not-a-number' })
			.int('not-a-number')
			.min(1, 'not-a-number')
			.max(1000, 'too-many'),
		area: optionalText(100),
		personId: id().optional(),
	}),
	may: mayWorkWithSupport,
	run: async (act, { serviceId, personId, ...met }) => {
		notInFuture(act, { onDay: met.onDay })
		const service = await findService(act.db, serviceId)
		const { municipalityId, controllerId, actorId } = act.actor
		if (service === undefined || controllerId === null) return missing
		if (personId !== undefined) {
			return service.documentation === 'full'
				? refuse({ because: 'service-names-people' })
				: refuse({ because: 'service-keeps-no-names', law: documentationLaw[service.documentation] })
		}
		if (!isOffered(service, met.onDay)) return refuse({ because: 'service-not-offered' })
		const contactId = await insertServiceContact(act.db, {
			...{ municipalityId, committeeId: controllerId, serviceId, ...met, recordedBy: actorId },
		})
		return { contactId }
	},
	audit: ({ serviceId }) => ({ kind: 'support-service', ids: [serviceId] }),
})
