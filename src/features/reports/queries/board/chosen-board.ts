import { valueIn } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { plansInForce } from '../../../action-plan/index.ts'
import { mayShareBoards } from '../../access.ts'
import { type Choosable, usualChoice } from '../../rules/board/usual-choice.ts'
import { findStart, listBoards } from '../../store/boards.ts'
import { boardMark } from './board-mark.ts'

/** The boards that one may look at, and what they may be made of. */
export async function boardsOf(act: Act) {
	const { db, actor } = act
	const [boards, start] = await Promise.all([listBoards(db), findStart(db, actor.actorId)])
	return boards.map((one) => ({
		...one,
		mark: boardMark(one),
		own: one.ownerId === actor.actorId,
		mayKeep: one.shared ? mayShareBoards(actor) : one.ownerId === actor.actorId,
		isStart: one.id === start,
	}))
}

/** A figure that can be chosen, with the plan that promises it. */
export type FigureInForce = Choosable & {
	readonly key: string
	readonly name: string
	readonly planId: string
	readonly planTitle: string
	/** The units whose events are counted; null counts all. */
	readonly unitIds: readonly string[] | null
}

export async function figuresInForce(act: Act): Promise<FigureInForce[]> {
	return valueIn(await plansInForce.within(act, {})).flatMap(({ planId, title, content }) =>
		content.indicators.map(({ id, key, name, definition, target, unitIds }) => {
			return { id, key, name, definition, target, unitIds, planId, planTitle: title }
		}),
	)
}

export type ChosenBoard = {
	/** All that one may look at. */
	readonly boards: Awaited<ReturnType<typeof boardsOf>>
	/** Null: the house's own choice. */
	readonly viewId: string | null
	readonly figures: readonly FigureInForce[]
	/** How many of the view's figures no plan in force has any more. */
	readonly gone: number
}

/** The board asked for; else the one that one begins with, else the house's own choice. Null where there is no such board. */
export async function chosenBoard(act: Act, asked: string | null): Promise<ChosenBoard | null> {
	const [inForce, boards] = await Promise.all([figuresInForce(act), boardsOf(act)])
	const wanted = asked ?? boards.find(({ isStart }) => isStart)?.id ?? 'usual'
	if (wanted === 'usual') {
		const [first] = new Set(inForce.map(({ planId }) => planId))
		const ids = usualChoice(inForce.filter(({ planId }) => planId === first))
		const figures = inForce.filter(({ id }) => ids.includes(id)).toSorted(by(ids))
		return { boards, viewId: null, figures, gone: 0 }
	}
	const board = boards.find(({ id }) => id === wanted)
	if (board === undefined) return null
	const { indicatorIds: ids } = board
	const figures = inForce.filter(({ id }) => ids.includes(id)).toSorted(by(ids))
	return { boards, viewId: board.id, figures, gone: ids.length - figures.length }
}

const by = (ids: readonly string[]) => (a: { id: string }, b: { id: string }) =>
	ids.indexOf(a.id) - ids.indexOf(b.id)
