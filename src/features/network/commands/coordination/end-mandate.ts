import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { leftOpen } from '../../queries/coordination/left-open.ts'
import { listMandates, saveHandOver } from '../../store/mandates.ts'

/** Handed over: to whom, in which words, and how much was open that day. All rows stay. Refused: mandate-ended. */
export const endMandate = command({
	name: 'endMandate',
	input: z.object({ mandateId: id(), endedOn: day(), handedTo: text(200), handOver: text(8000) }),
	may: mayKeepNetwork,
	run: async (act, { mandateId, ...handed }) => {
		notInFuture(act, { endedOn: handed.endedOn })
		const mandate = (await listMandates(act.db)).find((one) => one.id === mandateId)
		if (mandate === undefined) return missing
		if (mandate.endedOn !== null) return refuse({ because: 'mandate-ended' })
		if (handed.endedOn < mandate.fromOn)
			throw new BadInput([{ path: 'endedOn', problem: 'through-before-from' }])
		await saveHandOver(act.db, mandateId, { ...handed, leftOpen: await leftOpen(act) })
		return { mandateId }
	},
	audit: ({ mandateId }) => ({ kind: 'mandate', ids: [mandateId] }),
})
