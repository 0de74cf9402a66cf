import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { holdProperty, setProperty } from '../../store/houses.ts'
import { findUnit } from '../../store/stock.ts'
import { committeeOf } from '../committee-of.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { addressFields, agesInOrder, propertyKind, turnaroundField, whomFields } from './stock-fields.ts'

/** What a property is from now on; what it was is kept. Refusals: property-there-already, refuge-stays-refuge, changed-meanwhile. */
export const changeProperty = command({
	name: 'changeProperty',
	input: z.object({
		...addressFields,
		...whomFields,
		propertyId: id(),
		name: text(100),
		kind: propertyKind(),
		unitId: id(),
		turnaroundDays: turnaroundField().default(0),
		seenAt: seenAt(),
	}),
	may: mayWorkWithHousing,
	run: async (act, { propertyId, seenAt, ...given }) => {
		agesInOrder(given)
		const found = await holdProperty(act.db, propertyId)
		if (found === undefined) return missing
		if ((await findUnit(act.db, committeeOf(act), given.unitId)) === undefined) return missing
		const refusal = changedMeanwhile(seenAt, found.recordedAt)
		if (refusal !== null) return refusal
		// Its address would be open to all, or its own people would see it no longer.
		const moves = found.refuge && given.unitId !== found.unitId
		if ((given.kind === 'refuge') !== found.refuge || moves) return refuse({ because: 'refuge-stays-refuge' })
		await setProperty(act.db, propertyId, given)
		return { propertyId }
	},
	audit: ({ propertyId }) => ({ kind: 'property', ids: [propertyId] }),
	constraints: { one_property_of_a_name: 'property-there-already' },
})
