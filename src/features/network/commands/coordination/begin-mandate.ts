import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertMandate } from '../../store/mandates.ts'
import { checkPeriod, mandateFields } from './mandate-fields.ts'

/** For how long the coordination is commissioned, by which decision and for whom. Refused: mandate-under-way. */
export const beginMandate = command({
	name: 'beginMandate',
	input: z.object(mandateFields),
	may: mayKeepNetwork,
	run: async ({ db, actor }, given) => {
		checkPeriod(given)
		return { mandateId: await insertMandate(db, actor.municipalityId, given) }
	},
	audit: (_, value) => ({ kind: 'mandate', ids: value === null ? [] : [value.mandateId] }),
	constraints: { one_mandate_at_a_time: 'mandate-under-way' },
})
