import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepLadder, mayReadLadder } from '../../access.ts'
import { committeeOf } from '../../commands/committee-of.ts'
import { ladderOn } from '../../commands/ladder/ladder-on.ts'
import { forms } from '../../rules/forms.ts'
import { listLadders } from '../../store/ladder/config.ts'

/** Which form may follow which today, and what the committee has decided before and for later. */
export const ladderSettings = query({
	name: 'ladderSettings',
	input: z.object({}),
	may: mayReadLadder,
	run: async (act) => {
		const { steps, checkEveryMonths, reviewWithinDays } = await ladderOn(act, act.today)
		return {
			...{ today: act.today, checkEveryMonths, reviewWithinDays, steps: [...steps] },
			forms: forms.map(({ code, tenure }) => ({ code, tenure })),
			versions: await listLadders(act.db, committeeOf(act)),
			mayKeep: mayKeepLadder(act.actor),
		}
	},
	audit: () => ({ kind: 'ladder', ids: [] }),
})
