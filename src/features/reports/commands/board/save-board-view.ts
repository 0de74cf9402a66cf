import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing, valueIn } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { plansInForce } from '../../../action-plan/index.ts'
import { mayReadReports, mayShareBoards } from '../../access.ts'
import { boardMark } from '../../queries/board/board-mark.ts'
import { figuresAtMost } from '../../rules/board/usual-choice.ts'
import { holdBoard, insertBoard, saveBoard } from '../../store/boards.ts'

/**
 * A name and the figures one looks at, in their order, for oneself or for all staff; written over only as it was seen.
 * Refused: board-name-taken, changed-meanwhile, board-not-yours-to-share, board-is-anothers.
 */
export const saveBoardView = command({
	name: 'saveBoardView',
	input: z.object({
		viewId: id().optional(),
		seenAt: z.string().optional(),
		name: text(60),
		shared: z.literal('yes').optional(),
		figures: z.array(id()).max(figuresAtMost).default([]),
	}),
	may: mayReadReports,
	run: async (act, { viewId, seenAt, name, shared: asked, figures }) => {
		const { db, actor } = act
		const shared = asked === 'yes'
		const board = viewId === undefined ? null : await holdBoard(db, viewId)
		if (viewId !== undefined && board === null) return missing
		if (shared && !mayShareBoards(actor)) return refuse({ because: 'board-not-yours-to-share' })
		const given = { name, shared, indicatorIds: await chosen(figures) }
		if (board === null) {
			const owner = { municipalityId: actor.municipalityId, ownerId: actor.actorId }
			return { viewId: await insertBoard(db, owner, given) }
		}
		if (seenAt !== undefined && seenAt !== boardMark(board)) return refuse({ because: 'changed-meanwhile' })
		if (!shared && board.ownerId !== actor.actorId) return refuse({ because: 'board-is-anothers' })
		return (await saveBoard(db, board.id, given)) ? { viewId: board.id } : missing

		async function chosen(ids: readonly string[]): Promise<readonly string[]> {
			const [first] = ids
			if (first === undefined) throw new BadInput([{ path: 'figures.0', problem: 'required' }])
			const twice = ids.findIndex((one, at) => ids.indexOf(one) !== at)
			if (twice !== -1) throw new BadInput([{ path: `figures.${twice}`, problem: 'figure-twice' }])
			const known = new Set(
				valueIn(await plansInForce.within(act, {})).flatMap(({ content }) =>
					content.indicators.map((one) => one.id),
				),
			)
			const unknown = ids.findIndex((one) => !known.has(one))
			if (unknown !== -1) throw new BadInput([{ path: `figures.${unknown}`, problem: 'figure-not-in-force' }])
			return ids
		}
	},
	audit: (input, value) => ({
		kind: 'board',
		ids: [value?.viewId ?? input.viewId].filter((one) => one !== undefined),
	}),
	constraints: { one_board_of_a_name: 'board-name-taken' },
})
