import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayHandlePeople } from '../access.ts'
import { findCard, listHousemates, listNamedAccess } from '../store/card.ts'

/**
 * Who somebody is, with whom they live, and who may see them by name. `known` is null for a protected person, and so is
 * where the protection comes from. The home of somebody who lives with a protected person is not told either; it is this
 * answer that keeps it back: row security hides the protected person's own rows, not the address in a housemate's.
 */
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
			protectionSource,
			protectionCheckedOn,
			...person
		} = card
		const namedAccess = await listNamedAccess(db, personId)
		if (knownAs === null) {
			const unsaid = { protectionSource: null, protectionCheckedOn: null }
			return { person: { ...person, ...unsaid }, known: null, housemates: [], namedAccess }
		}
		const housemates = await listHousemates(db, personId)
		const home = housemates.some((mate) => mate.givenName === null)
			? { address: null, postalCode: null, city: null }
			: { address, postalCode, city }
		return {
			person: { ...person, protectionSource, protectionCheckedOn },
			known: { givenName, familyName, birthDate, language, phone, ...home },
			housemates,
			namedAccess,
		}
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})
