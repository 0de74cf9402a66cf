import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayReadReports } from '../../access.ts'
import { boardsOf } from './chosen-board.ts'

/** One's own boards and those that are shared, with which one begins with. */
export const keptBoards = query({
	name: 'keptBoards',
	input: z.object({}),
	may: mayReadReports,
	run: async (act) => ({ boards: await boardsOf(act) }),
	audit: (_, value) => ({ kind: 'board', ids: value?.boards.map(({ id }) => id) ?? [] }),
})

export type KeptBoard = Extract<
	Awaited<ReturnType<typeof keptBoards>>,
	{ is: 'done' }
>['value']['boards'][number]
