import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { householdRoles, livings } from '../rules/household.ts'
import { hasHousehold, putHouseholdMember } from '../store/households.ts'
import { findKnownPerson } from '../store/people.ts'
import { placeOf } from './place-of.ts'

/** Somebody lives in the household, as an adult or a child; said again it changes how. */
export const joinHousehold = command({
	name: 'joinHousehold',
	input: z.object({
		householdId: id(),
		personId: id(),
		role: z.enum(householdRoles, { error: 'choose-one' }),
		living: z.enum(livings, { error: 'choose-one' }).default('full'),
	}),
	may: mayHandlePeople,
	run: async (act, membership) => {
		if (!(await hasHousehold(act.db, membership.householdId))) return missing
		const known = await findKnownPerson(act.db, membership.personId)
		if (known === undefined) return missing
		await putHouseholdMember(act.db, placeOf(act), { ...membership, personId: known.personId })
		return membership
	},
	audit: ({ householdId, personId }) => ({ kind: 'household', ids: [householdId, personId] }),
})
