import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { text } from '../../../platform/fields.ts'
import { mayKeepLists } from '../access.ts'
import { setReach } from '../store/list-settings.ts'
import { committeeOf } from './committee-of.ts'

/** Lists in case work stay within one's own units until the controller has decided otherwise (SFS 2001:637 15 §). */
export const decideWideLists = command({
	name: 'decideWideLists',
	input: z.object({
		reach: z.enum(['own-units', 'committee'], { error: 'choose-one' }),
		decision: text(300),
	}),
	may: mayKeepLists,
	run: async (act, { reach, decision }) => {
		const changed = await setReach(act.db, committeeOf(act), {
			listsWidely: reach === 'committee',
			listsDecidedOn: act.today,
			listsDecision: decision,
		})
		return changed ? { reach } : missing
	},
	audit: () => ({ kind: 'committee', ids: [] }),
})
