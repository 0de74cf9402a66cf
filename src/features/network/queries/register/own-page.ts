import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayCorrectOwnPage } from '../../access.ts'
import { findContact, listContacts } from '../../store/contacts.ts'
import { listGroupsOf } from '../../store/groups.ts'
import { listCorrections, listNotes } from '../../store/notes.ts'
import { findPlace } from '../../store/places.ts'

/** What a network keeps about a municipality and shows it: asked for by its contact's link. */
export const ownPage = query({
	name: 'ownPage',
	input: z.object({}),
	may: mayCorrectOwnPage,
	run: async (act) => {
		const { db, actor } = act
		const contact = await findContact(db, actor.actorId)
		const placeId = contact?.placeId ?? null
		const place = placeId === null ? null : await findPlace(db, placeId)
		if (place === null) return missing
		const contacts = await listContacts(act, { placeId: place.id })
		return {
			network: (await getMunicipality(db)).name,
			place,
			groups: await listGroupsOf(db, place.id),
			contacts: contacts.filter(({ endedOn }) => endedOn === null),
			notes: (await listNotes(db, place.id)).filter(({ withdrawnOn }) => withdrawnOn === null),
			corrections: await listCorrections(db, place.id),
		}
	},
	audit: (_, value) => ({ kind: 'network-place', ids: value === null ? [] : [value.place.id] }),
})
