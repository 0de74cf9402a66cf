import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { isUnderWay } from '../../rules/submissions/pull.ts'
import { findPlace } from '../../store/places.ts'
import { listKeys } from '../../store/sender-keys.ts'
import { findPull } from '../../store/sender-pulls.ts'
import { listPackages, listRefused } from '../../store/senders-overview.ts'

/** A municipality as a sender: its keys, where it is fetched, what it has sent, and what was refused in its name. */
export const sender = query({
	name: 'sender',
	input: z.object({ placeId: id() }),
	may: mayReadPlaces,
	run: async ({ db, actor, today, now, house }, { placeId }) => {
		const place = await findPlace(db, placeId)
		if (place === null || place.kind !== 'municipality') return missing
		const keys = await listKeys(db, placeId)
		const pull = await findPull(db, placeId)
		return {
			place: { id: place.id, name: place.name, code: place.code },
			/** What the municipality knows the network by. */
			network: { code: (await getMunicipality(db)).code, address: house.baseUrl.replace(/\/$/, '') },
			keys: keys.map(({ publicKey: _, ...key }) => key),
			packages: await listPackages(db, placeId),
			refused: await listRefused(db, placeId),
			pull: pull === null ? null : { ...pull, isUnderWay: isUnderWay(pull, now) },
			year: yearOf(today) - 1,
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: ({ placeId }) => ({ kind: 'place', ids: [placeId] }),
})
