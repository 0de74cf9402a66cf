import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { mayKeepServices } from '../../access.ts'
import { endServiceOn, findService } from '../../store/services.ts'

/** From that day the service is no longer offered. */
export const endService = command({
	name: 'endService',
	input: z.object({ serviceId: id(), validTo: day() }),
	may: mayKeepServices,
	run: async ({ db }, { serviceId, validTo }) => {
		const service = await findService(db, serviceId)
		if (service === undefined) return missing
		if (validTo <= service.validFrom)
			throw new BadInput([{ path: 'validTo', problem: 'ends-before-it-begins' }])
		await endServiceOn(db, serviceId, validTo)
		return { serviceId }
	},
	audit: ({ serviceId }) => ({ kind: 'support-service', ids: [serviceId] }),
})
