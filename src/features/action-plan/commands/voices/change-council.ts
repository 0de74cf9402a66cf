import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { saveCouncil } from '../../store/voices/councils.ts'
import { councilFields } from './council-fields.ts'
import { whoIsTold } from './who-is-told.ts'

/** The council is called otherwise, speaks for others, or meets no more. Refused as when it was opened. */
export const changeCouncil = command({
	name: 'changeCouncil',
	input: z.object({ userCouncilId: id() }).and(councilFields),
	may: mayKeepPlans,
	run: async ({ db }, { userCouncilId, notNames, ...council }) => {
		const told = whoIsTold([council.speaksFor, council.seats], { notNames })
		if (told !== null) return told
		return (await saveCouncil(db, userCouncilId, council)) ? { userCouncilId } : missing
	},
	audit: (input) => ({ kind: 'user-council', ids: [input.userCouncilId] }),
	constraints: { one_user_council_of_a_name: 'council-name-taken' },
})
