import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { findOpenSite } from '../../../reports/published.ts'
import { mayRelease } from '../../access.ts'
import { changeLink, findLink, holdReleasing } from '../../store/releases.ts'
import { takeStandingAway } from '../../store/standing-packages.ts'
import { changeUndelivered, listHanded } from '../../store/undelivered.ts'
import { layOut } from './lay-out.ts'
import { addressIn } from './link-address.ts'

/**
 * Another address or another way to the same network. What has not come there goes the new way: it is sent at once, or lies to be
 * handed over. Refused: site-not-open (what others fetch lies beside the public pages).
 */
export const changeNetworkLink = command({
	name: 'changeNetworkLink',
	input: z.object({
		linkId: id(),
		way: z.enum(['push', 'file', 'pull'], 'required'),
		address: optionalText(300),
	}),
	may: mayRelease,
	run: async (act, { linkId, way, address: given }) => {
		const { db, now } = act
		const link = await findLink(db, linkId)
		if (link === null || link.endedOn !== null) return missing
		const address = way === 'push' ? addressIn(given, act.house.reach) : null
		if (way === 'pull' && (await findOpenSite(db)) === null) return refuse({ because: 'site-not-open' })
		await holdReleasing(db, link.networkCode)
		await changeLink(db, linkId, { way, address })
		const on = way === 'push' ? ({ state: 'waiting', nextTryAt: now } as const) : handed
		for (const packageId of await changeUndelivered(db, linkId, on)) {
			if (way === 'push') await act.queue('pushPackage', { packageId })
		}
		if (way !== link.way) {
			await takeStandingAway(db, link.networkCode)
			const laidOut = way === 'pull' ? await listHanded(db, linkId) : []
			for (const one of laidOut) await layOut(act, link, one)
		}
		return { linkId }
	},
	audit: ({ linkId }) => ({ kind: 'network-link', ids: [linkId] }),
})

const handed = { state: 'handed', nextTryAt: null } as const
