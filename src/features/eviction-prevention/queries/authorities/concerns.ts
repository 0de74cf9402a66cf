import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { listUnits } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { clocksOf } from '../../rules/authorities/concern.ts'
import { listConcerns } from '../../store/concern.ts'

/** Reports of concern that one took down or that came to one's unit: times and receipts, never what was told. */
export const concerns = query({
	name: 'concerns',
	input: z.object({}),
	may: mayHandleCases,
	run: async (act) => {
		const units = new Map((await listUnits(act.db)).map((unit) => [unit.id, unit.name]))
		return {
			concerns: (await listConcerns(act.db)).map((one) => ({
				...{ concernId: one.id, receivedOn: one.receivedOn, reporter: one.reporter },
				...{ receiptNumber: one.receiptNumber, decision: one.decision },
				handedTo: one.handedToUnitId === null ? one.handedTo : (units.get(one.handedToUnitId) ?? null),
				mine: one.registeredBy === act.actor.actorId,
				clocks: clocksOf(one, act.today),
			})),
		}
	},
	audit: (_, value) => ({
		kind: 'concern-report',
		ids: value?.concerns.map((one) => one.concernId) ?? [],
	}),
})
