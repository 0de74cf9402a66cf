import * as z from 'zod'
import { text } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { nameOf, searchPeople } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { listHouseholdsOf } from '../../store/free-beds.ts'

/** Who stands at the desk: people found, and those of each one's household who may have come along. */
export const guestsFound = query({
	name: 'guestsFound',
	input: z.object({ text: text(100) }),
	may: mayWorkWithHousing,
	run: async (act, { text: wanted }) => {
		const answer = await searchPeople.within(act, { text: wanted })
		const found = answer.is === 'done' ? answer.value.people : []
		const records = found.flatMap(({ recordIds }) => recordIds)
		const members = records.length === 0 ? [] : await listHouseholdsOf(act.db, records)
		return {
			people: found.map(({ personId, recordIds, name, code, bornOn }) => ({
				...{ personId, name, code, bornOn },
				household: members
					.filter((one) => recordIds.includes(one.withPersonId))
					.map((one) => ({
						...{ personId: one.personId, role: one.role, bornOn: one.bornOn },
						...nameOf(one),
					})),
			})),
		}
	},
	audit: (_, value) => ({
		kind: 'person',
		ids:
			value?.people.flatMap(({ personId, household }) => [
				personId,
				...household.map((one) => one.personId),
			]) ?? [],
	}),
})

export type Found = Extract<Awaited<ReturnType<typeof guestsFound>>, { is: 'done' }>['value']
