import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { newSecretAddress } from '../../../../platform/sign-in/secret-address.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { mayHandleCases } from '../../access.ts'
import { endOwnFeed, insertFeed } from '../../store/calendar.ts'

/** A new secret address for one's own calendar, shown this once; the one before it ends. */
export const openCalendarFeed = command({
	name: 'openCalendarFeed',
	tellsOnce: true,
	input: z.object({ language: z.enum(locales) }),
	may: mayHandleCases,
	run: async (act, { language }) => {
		const { municipalityId, actorId } = act.actor
		const { address, digest } = newSecretAddress(act.house.keys)
		await endOwnFeed(act.db, actorId, act.today)
		const feed = { municipalityId, staffId: actorId, addressDigest: digest, language, openedOn: act.today }
		await insertFeed(act.db, feed)
		return { link: `${act.house.baseUrl}/calendar.ics?of=${address}` }
	},
	audit: () => ({ kind: 'calendar-feed', ids: [] }),
})
