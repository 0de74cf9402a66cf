import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadReports, mayShareBoards } from '../../access.ts'
import { figuresAtMost } from '../../rules/board/usual-choice.ts'
import { boardsOf, figuresInForce } from './chosen-board.ts'

/** What a board can be made of, and the one that is changed. */
export const boardForm = query({
	name: 'boardForm',
	input: z.object({ viewId: z.uuid().nullish() }),
	may: mayReadReports,
	run: async (act, { viewId }) => {
		const board = viewId == null ? null : (await boardsOf(act)).find(({ id }) => id === viewId)
		if (board === undefined || board?.mayKeep === false) return missing
		const figures = await figuresInForce(act)
		return {
			board: board === null ? null : { ...board, mayTakeBack: board.own },
			figures: figures.map(({ id, name, planTitle }) => ({ id, name, planTitle })),
			severalPlans: new Set(figures.map(({ planId }) => planId)).size > 1,
			mayShare: mayShareBoards(act.actor),
			most: figuresAtMost,
		}
	},
	audit: (input) => ({ kind: 'board', ids: input.viewId == null ? [] : [input.viewId] }),
})

export type BoardForm = Extract<Awaited<ReturnType<typeof boardForm>>, { is: 'done' }>['value']
