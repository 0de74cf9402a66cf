import * as z from 'zod'
import { type Actor, hasRole } from '../../../platform/actor.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { findHouseholdOfAdult, insertHousehold, putHouseholdMember } from '../store-households.ts'

const mayKeepHouseholds = (actor: Actor): boolean => hasRole(actor, 'officer', 'unit-manager', 'coordinator')

/** Gives the household in which the person is an adult; a new one when there is none. */
export const formHousehold = command({
	name: 'formHousehold',
	input: z.object({ adultId: id() }),
	may: mayKeepHouseholds,
	run: async ({ db, actor }, { adultId }) => {
		const { municipalityId, controllerId } = actor
		if (controllerId === null) return missing
		const known = await findHouseholdOfAdult(db, adultId)
		if (known !== undefined) return { householdId: known }
		const householdId = await insertHousehold(db, municipalityId, controllerId)
		await putHouseholdMember(db, municipalityId, {
			householdId,
			personId: adultId,
			role: 'adult',
			living: 'full',
		})
		return { householdId }
	},
	audit: ({ adultId }, value) => ({
		kind: 'household',
		ids: value !== null && 'householdId' in value ? [adultId, value.householdId] : [adultId],
	}),
})

/** Somebody more lives there: an adult, or a child all the time, by turns or on visits. */
export const joinHousehold = command({
	name: 'joinHousehold',
	input: z.object({
		householdId: id(),
		personId: id(),
		role: z.enum(['adult', 'child'], { error: 'choose-one' }),
		living: z.enum(['full', 'alternating', 'visiting'], { error: 'choose-one' }).default('full'),
	}),
	may: mayKeepHouseholds,
	run: async ({ db, actor }, member) => {
		await putHouseholdMember(db, actor.municipalityId, member)
		return { householdId: member.householdId }
	},
	audit: ({ householdId, personId }) => ({ kind: 'household', ids: [householdId, personId] }),
})
