import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { findHouseholdOfAdult, insertHousehold, putHouseholdMember } from '../store/households.ts'

import { placeOf } from './place-of.ts'
import { recordsInHand } from './records-in-hand.ts'

/** Gives the household in which the person is an adult; a new one when there is none. */
export const formHousehold = command({
	name: 'formHousehold',
	input: z.object({ adultId: id() }),
	may: mayHandlePeople,
	run: async (act, { adultId }) => {
		const { db } = act
		const place = placeOf(act)
		// Two who open a case for the same person at once must find one household, not make two.
		const records = await recordsInHand(act, [adultId])
		if (records === missing) return missing
		const known = await findHouseholdOfAdult(
			db,
			records.map((record) => record.personId),
		)
		if (known !== undefined) return { householdId: known }
		const householdId = await insertHousehold(db, place)
		await putHouseholdMember(db, place, {
			householdId,
			personId: records[0]?.keptId ?? adultId,
			role: 'adult',
			living: 'full',
		})
		return { householdId }
	},
	audit: ({ adultId }, value) => ({
		kind: 'household',
		ids: value === null ? [adultId] : [adultId, value.householdId],
	}),
})
