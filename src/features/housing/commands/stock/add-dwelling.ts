import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { findProperty, insertDwelling } from '../../store/stock.ts'
import { rowOf } from '../committee-of.ts'
import { agesInOrder, dwellingFields, whomFields } from './stock-fields.ts'

/** A home or a room with its own door; its beds come by `addBed`. Refusal: dwelling-there-already. */
export const addDwelling = command({
	name: 'addDwelling',
	input: z.object({ ...dwellingFields, ...whomFields, propertyId: id(), name: text(100) }),
	may: mayWorkWithHousing,
	run: async (act, given) => {
		agesInOrder(given)
		if ((await findProperty(act.db, given.propertyId)) === undefined) return missing
		return { dwellingId: await insertDwelling(act.db, { ...rowOf(act), ...given }) }
	},
	audit: ({ propertyId }, value) => ({
		kind: 'dwelling',
		ids: value === null ? [propertyId] : [propertyId, value.dwellingId],
	}),
	constraints: { one_dwelling_of_a_name: 'dwelling-there-already' },
})
