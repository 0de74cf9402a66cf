import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { listMandates } from '../../store/mandates.ts'
import { leftOpen } from './left-open.ts'

/** The mandate under way with what would be left open if it ended today, and those before it with how they were handed over. */
export const mandatePage = query({
	name: 'mandatePage',
	input: z.object({}),
	may: mayReadPlaces,
	run: async (act) => {
		const mandates = await listMandates(act.db)
		const now = mandates.find(({ endedOn }) => endedOn === null) ?? null
		return {
			now,
			open: await leftOpen(act),
			earlier: mandates.filter(({ endedOn }) => endedOn !== null),
			mayKeep: mayKeepNetwork(act.actor),
		}
	},
	audit: (_, value) => ({ kind: 'mandate', ids: value?.now == null ? [] : [value.now.id] }),
})

export type MandatePage = Extract<Awaited<ReturnType<typeof mandatePage>>, { is: 'done' }>['value']
