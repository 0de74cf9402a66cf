import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayHandlePeople } from '../access.ts'
import { householdRoles, livings } from '../rules/household.ts'
import { hasHousehold, putHouseholdMember } from '../store/households.ts'
import { hasPerson } from '../store/people.ts'

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
	run: async ({ db, actor }, membership) => {
		if (!(await hasHousehold(db, membership.householdId))) return missing
		if (!(await hasPerson(db, membership.personId))) return missing
		await putHouseholdMember(db, actor.municipalityId, membership)
		return membership
	},
	audit: ({ householdId, personId }) => ({ kind: 'household', ids: [householdId, personId] }),
})
