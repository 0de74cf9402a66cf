import { addDays } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayReadExactFlow, mayReadFlow } from '../access.ts'
import { countChildren, countFlow } from '../counts.ts'
import { balanceOf } from '../rules/board/balance.ts'
import { added, type FlowCell } from '../rules/board/cell.ts'
import { flowMonths } from '../rules/board/months.ts'
import { type Told, toldToReaders } from '../rules/board/told.ts'
import { readerFigures } from '../rules/board/told-board.ts'
import type { SituationDefinition } from '../rules/situations/definition.ts'
import { drawBoard } from './flow-drawings.ts'
import { type AskedFlow, askedFlow, flowQuestion } from './flow-question.ts'

/** What a definition's change did to one situation on the day before it: who were counted by each. */
export type Jump = {
	readonly category: number
	readonly key: string
	readonly before: Told
	readonly after: Told
}

/**
 * The flow board: who is on the list by month and situation, who came, moved and left, and an account that adds up. Whoever
 * may not read single people's figures gets small ones in words.
 */
export const flowBoard = query({
	name: 'flowBoard',
	input: flowQuestion,
	may: mayReadFlow,
	run: async (act, input) => {
		const asked = await askedFlow(act, input)
		if (asked === null) return missing
		const { definition, group, period, account, categories } = asked
		const counted = { definition: definition.key, group }
		const cells = await countFlow(act, counted, period)
		const earlier = await cellsBefore(act, asked)
		const months = [
			...flowMonths(earlier, period, categories).filter(
				({ month }) => asked.before !== null && month < asked.before.until,
			),
			...flowMonths(cells, period, categories).filter(
				({ month }) => asked.before === null || month >= asked.before.until,
			),
		]
		const accountCells = account.from === period.from ? cells : await countFlow(act, counted, account)
		const exact = mayReadExactFlow(act.actor)
		const figures = { balance: balanceOf(accountCells, categories), months }
		const told = exact ? figures : readerFigures(figures, account.from)
		const jumps = exact ? jumpsBetween(asked, cells, earlier) : []
		return {
			asked: publicPart(asked),
			...told,
			jumps,
			children: await childrenOf(act, asked, exact),
			drawings: drawBoard({ ...told, asked, jumps }, input.locale),
			exact,
			countedAt: act.now,
		}
	},
	audit: () => ({ kind: 'flow', ids: [] }),
})

/** What an address and a heading need to know of the question. */
function publicPart({ definition, before, categories, ...asked }: AskedFlow) {
	return {
		...asked,
		definition: definition.key,
		acute: definition.acute,
		cut: before === null ? null : { since: before.until, definition: before.definition.key },
		categories: categoriesOf(definition, categories),
		openedOn: addDays(asked.account.from, -1),
	}
}

export function categoriesOf(definition: SituationDefinition, numbers: readonly number[]) {
	return definition.categories
		.filter(({ number }) => numbers.includes(number))
		.map(({ number, key }) => ({ number, key }))
}

async function cellsBefore(act: Act, { before, group, period }: AskedFlow): Promise<FlowCell[]> {
	if (before === null) return []
	return await countFlow(act, { definition: before.definition.key, group }, period)
}

function jumpsBetween(asked: AskedFlow, after: readonly FlowCell[], before: readonly FlowCell[]): Jump[] {
	const cut = asked.before?.until
	if (cut === undefined) return []
	const on = (cells: readonly FlowCell[], category: number) =>
		cells
			.filter(({ month }) => month === null || month < cut)
			.reduce((sum, cell) => sum + added(cell, category), 0)
	return categoriesOf(asked.definition, asked.categories)
		.map(({ number, key }) => ({
			category: number,
			key,
			before: on(before, number),
			after: on(after, number),
		}))
		.filter((jump) => jump.before !== jump.after)
}

export type BoardChildren = {
	readonly onTheList: Told
	readonly acute: Told
	readonly inHotels: Told
	readonly elsewhere: Told
}

async function childrenOf(act: Act, asked: AskedFlow, exact: boolean): Promise<BoardChildren> {
	const counted = await countChildren(act, asked.definition.key, asked.period.until)
	const sum = (numbers: readonly number[]) =>
		counted.onTheList
			.filter(({ category }) => numbers.includes(category))
			.reduce((total, { children }) => total + children, 0)
	const cells = new Map([
		['onTheList', sum(asked.definition.categories.map(({ number }) => number))],
		['acute', sum(asked.definition.acute)],
		['inHotels', counted.inHotels],
		['elsewhere', counted.elsewhere],
	])
	const told = exact ? cells : toldToReaders({ cells, bonds: [] })
	const tell = (name: string) => told.get(name) ?? null
	return {
		...{ onTheList: tell('onTheList'), acute: tell('acute') },
		...{ inHotels: tell('inHotels'), elsewhere: tell('elsewhere') },
	}
}
