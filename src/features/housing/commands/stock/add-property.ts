import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { findUnit, insertProperty } from '../../store/stock.ts'
import { rowOf } from '../committee-of.ts'
import { addressFields, agesInOrder, propertyKind, turnaroundField, whomFields } from './stock-fields.ts'

/** A house, a shelter or a number of flats that one unit looks after. Refusal: property-there-already. */
export const addProperty = command({
	name: 'addProperty',
	input: z.object({
		...addressFields,
		...whomFields,
		name: text(100),
		kind: propertyKind(),
		unitId: id(),
		turnaroundDays: turnaroundField().default(0),
	}),
	may: mayWorkWithHousing,
	run: async (act, given) => {
		agesInOrder(given)
		if ((await findUnit(act.db, rowOf(act).committeeId, given.unitId)) === undefined) return missing
		return { propertyId: await insertProperty(act.db, { ...rowOf(act), ...given }) }
	},
	audit: (_, value) => ({ kind: 'property', ids: value === null ? [] : [value.propertyId] }),
	constraints: { one_property_of_a_name: 'property-there-already' },
})
