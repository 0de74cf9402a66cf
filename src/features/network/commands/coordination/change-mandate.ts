import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { listMandates, saveMandate } from '../../store/mandates.ts'
import { checkPeriod, mandateFields } from './mandate-fields.ts'

/** It is prolonged, or was written wrong. Refused: mandate-ended. */
export const changeMandate = command({
	name: 'changeMandate',
	input: z.object({ mandateId: id(), ...mandateFields }),
	may: mayKeepNetwork,
	run: async ({ db }, { mandateId, ...given }) => {
		checkPeriod(given)
		if (await saveMandate(db, mandateId, given)) return { mandateId }
		const there = (await listMandates(db)).some(({ id: one }) => one === mandateId)
		return there ? refuse({ because: 'mandate-ended' }) : missing
	},
	audit: ({ mandateId }) => ({ kind: 'mandate', ids: [mandateId] }),
})
