import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayRelease } from '../../access.ts'
import { endLink, findLink } from '../../store/releases.ts'
import { takeStandingAway } from '../../store/standing-packages.ts'
import { changeUndelivered } from '../../store/undelivered.ts'

/**
 * Nothing more goes to the network: what was on its way is stopped, and what lay to be fetched is taken away. What came there stays
 * there and here.
 */
export const endNetworkLink = command({
	name: 'endNetworkLink',
	input: z.object({ linkId: id() }),
	may: mayRelease,
	run: async ({ db, today }, { linkId }) => {
		const link = await findLink(db, linkId)
		if (link === null || link.endedOn !== null) return missing
		await endLink(db, linkId, today)
		await changeUndelivered(db, linkId, { state: 'stopped', nextTryAt: null })
		await takeStandingAway(db, link.networkCode)
		return { linkId }
	},
	audit: ({ linkId }) => ({ kind: 'network-link', ids: [linkId] }),
})
