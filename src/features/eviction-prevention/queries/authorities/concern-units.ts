import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { listUnits } from '../../../organisation/index.ts'
import { mayKeepCaseTemplates, mayReadCaseTemplates } from '../../access.ts'
import { listConcernUnits } from '../../store/concern.ts'

/** The units, and whether reports of concern may be handed to each. */
export const concernUnits = query({
	name: 'concernUnits',
	input: z.object({}),
	may: mayReadCaseTemplates,
	run: async (act) => {
		const receiving = await listConcernUnits(act.db)
		const units = await listUnits(act.db)
		return {
			mayKeep: mayKeepCaseTemplates(act.actor),
			units: units.map(({ id, name }) => ({ unitId: id, name, receives: receiving.includes(id) })),
		}
	},
	audit: () => ({ kind: 'unit', ids: [] }),
})
