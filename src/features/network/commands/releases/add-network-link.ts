import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { optionalText, text } from '../../../../platform/fields.ts'
import { findOpenSite } from '../../../reports/published.ts'
import { mayRelease } from '../../access.ts'
import { insertLink } from '../../store/releases.ts'
import { addressIn } from './link-address.ts'
import { keyToSignWith } from './signing.ts'

/**
 * A network that the municipality will release to; the first link makes the key that packages are signed with. Nothing goes out
 * by this. Refusals: already-linked, site-not-open (what others fetch lies beside the public pages).
 */
export const addNetworkLink = command({
	name: 'addNetworkLink',
	input: z.object({
		networkCode: text(100).regex(/^[\p{L}\d][\p{L}\d._-]*$/u, 'not-a-code'),
		name: text(200),
		senderCode: text(4).regex(/^\d{3,4}$/, 'not-a-municipality-code'),
		way: z.enum(['push', 'file', 'pull'], 'required'),
		address: optionalText(300),
	}),
	may: mayRelease,
	run: async (act, { address: given, ...link }) => {
		const { db, actor, today } = act
		const address = link.way === 'push' ? addressIn(given, act.house.reach) : null
		if (link.way === 'pull' && (await findOpenSite(db)) === null) return refuse({ because: 'site-not-open' })
		const linkId = await insertLink(db, actor.municipalityId, {
			...{ ...link, address, since: today, setBy: actor.actorId },
		})
		const { fingerprint } = await keyToSignWith(act)
		return { linkId, fingerprint }
	},
	audit: (_, value) => ({ kind: 'network-link', ids: value === null ? [] : [value.linkId] }),
	constraints: { one_standing_link: 'already-linked' },
})
