import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayRelease } from '../../access.ts'
import { listLinks } from '../../store/releases.ts'
import { listSigningKeys } from '../../store/signing-keys.ts'

/** The municipality's networks and the keys that its packages are known by; the notices are what others are told. */
export const networkLinks = query({
	name: 'networkLinks',
	input: z.object({}),
	may: mayRelease,
	run: async ({ db, house }) => {
		const { code, invented } = await getMunicipality(db)
		const links = await listLinks(db)
		return {
			links,
			keys: await listSigningKeys(db),
			// What the register calls it: as another network does, else by its ordinary code. An invented town's is in no register.
			ownCode: links[0]?.senderCode ?? (!invented && /^\d{3,4}$/.test(code) ? code : ''),
			origin: house.baseUrl.replace(/\/$/, ''),
		}
	},
	audit: (_, value) => ({ kind: 'network-link', ids: value?.links.map(({ id }) => id) ?? [] }),
})
