import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { mayHandlePeople } from '../access.ts'
import { insertHousehold } from '../store.ts'
import { placeOf } from './place-of.ts'

/** A household with nobody in it yet. */
export const openHousehold = command({
	name: 'openHousehold',
	input: z.object({}),
	may: mayHandlePeople,
	run: async (act) => ({ householdId: await insertHousehold(act.db, placeOf(act)) }),
	audit: (_, value) => ({ kind: 'household', ids: value === null ? [] : [value.householdId] }),
})
