import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayHandlePeople } from '../access.ts'
import { findCard, listHousemates, listNamedAccess } from '../store/card.ts'

/** Who somebody is, with whom they live, and who may see them by name. `known` is null for a protected person. */
export const personCard = query({
	name: 'personCard',
	input: z.object({ personId: id() }),
	may: mayHandlePeople,
	run: async ({ db }, { personId }) => {
		const card = await findCard(db, personId)
		if (card === undefined) return missing
		const {
			knownAs,
			givenName,
			familyName,
			birthDate,
			language,
			phone,
			address,
			postalCode,
			city,
			...person
		} = card
		return {
			person,
			known:
				knownAs === null
					? null
					: { givenName, familyName, birthDate, language, phone, address, postalCode, city },
			housemates: knownAs === null ? [] : await listHousemates(db, personId),
			namedAccess: await listNamedAccess(db, personId),
		}
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})
