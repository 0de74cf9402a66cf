import { addDays } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import { mayReadExactFlow, mayReadFlow } from '../access.ts'
import { countBoard, type FlowAsked } from '../counts.ts'
import { balanceOf } from '../rules/board/balance.ts'
import { added, type FlowCell } from '../rules/board/cell.ts'
import { flowMonths } from '../rules/board/months.ts'
import type { Told } from '../rules/board/told.ts'
import { readerFigures } from '../rules/board/told-board.ts'
import { type ChildrenCounted, childrenBeside, childrenTold } from '../rules/board/told-children.ts'
import { functionalZero, functionalZeroParameters, monthsInBrief } from '../rules/functional-zero.ts'
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
	mayBeOld: true,
	input: flowQuestion,
	may: mayReadFlow,
	run: async (act, input) => {
		const asked = await askedFlow(act, input)
		if (asked === null) return missing
		const exact = mayReadExactFlow(act.actor)
		const flows = flowsOf(asked)
		// The children's figures stand beside every board, and are told as the children's own board is.
		const ofChildren = exact || asked.group.population === 'child' ? flows : flowsOf(onlyChildren(asked))
		const asking = new Set(
			[flows, ofChildren].flatMap(({ whole, before, account }) => [whole, before, account]),
		)
		const { cells, beside, rebuilt } = await countBoard(
			act,
			[...asking].filter((flow) => flow !== null),
			{ definition: asked.definition.key, day: asked.period.until },
		)
		const cellsOf = (flow: FlowAsked | null) => (flow === null ? [] : (cells.get(flow) ?? []))
		const figures = figuresOf(asked, flows, cellsOf)
		const children = childrenOf(asked, beside)
		const told = exact
			? { ...figures, children }
			: toldOf(asked, figures, { figures: figuresOf(asked, ofChildren, cellsOf), counted: children })
		const jumps = exact ? jumpsBetween(asked, cellsOf(flows.whole), cellsOf(flows.before)) : []
		return {
			asked: publicPart(asked),
			...told,
			jumps,
			drawings: drawBoard({ ...told, asked, jumps }, input.locale),
			exact,
			functionalZero: exact ? zeroOf(asked, cellsOf(flows.whole)) : null,
			/** Until the rebuild has reached everybody, figures lack those it has not. */
			countedAnew: rebuilt.some(
				(key) => key === asked.definition.key || key === asked.before?.definition.key,
			),
			countedAt: act.now,
		}
	},
	audit: () => ({ kind: 'flow', ids: [] }),
})

/** Of everybody in acute homelessness; null for a narrower group, and before there are months enough. */
function zeroOf({ definition, period, group }: AskedFlow, cells: readonly FlowCell[]) {
	if ((group.sex ?? group.ageBand ?? group.children) !== null) return null
	const months = monthsInBrief(cells, period, definition.acute)
	const { threshold, ...zero } = functionalZero(months)
	const active = months.at(-1)?.active ?? 0
	return threshold === null ? null : { ...zero, threshold, active, parameters: functionalZeroParameters }
}

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

/** The flows that a board's figures are made of; the account's is the whole one where both begin alike. */
function flowsOf({ definition, before, group, period, account }: AskedFlow) {
	const whole: FlowAsked = { definition: definition.key, group, period }
	return {
		whole,
		before: before === null ? null : { ...whole, definition: before.definition.key },
		account: account.from === period.from ? whole : { ...whole, period: account },
	}
}

type Flows = ReturnType<typeof flowsOf>

const onlyChildren = (asked: AskedFlow): AskedFlow => ({
	...asked,
	group: { ...asked.group, population: 'child' },
})

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

/** The board's months and account, all as numbers. */
function figuresOf(
	{ period, categories, before }: AskedFlow,
	flows: Flows,
	cellsOf: (flow: FlowAsked | null) => readonly FlowCell[],
) {
	return {
		balance: balanceOf(cellsOf(flows.account), categories),
		months: [
			...flowMonths(cellsOf(flows.before), period, categories).filter(
				({ month }) => before !== null && month < before.until,
			),
			...flowMonths(cellsOf(flows.whole), period, categories).filter(
				({ month }) => before === null || month >= before.until,
			),
		],
	}
}

type Beside = Awaited<ReturnType<typeof countBoard>>['beside']

function childrenOf({ definition }: AskedFlow, { onTheList, ...counted }: Beside): ChildrenCounted {
	const sum = (numbers: readonly number[]) =>
		onTheList
			.filter(({ category }) => numbers.includes(category))
			.reduce((total, { children }) => total + children, 0)
	return {
		...{ onTheList: sum(definition.categories.map(({ number }) => number)), acute: sum(definition.acute) },
		...{ inHotels: counted.inHotels, elsewhere: counted.elsewhere },
	}
}

type Figures = Parameters<typeof readerFigures>[0]
type OfChildren = { readonly figures: Figures; readonly counted: ChildrenCounted }

/** What a reader is told. */
function toldOf(asked: AskedFlow, figures: Figures, children: OfChildren) {
	const { account, definition, categories, group } = asked
	const acuteColumns = definition.acute.map((number) => categories.indexOf(number))
	const besides = childrenBeside(children.counted, acuteColumns)
	const { beside, ...own } = readerFigures(children.figures, account.from, besides)
	const { balance, months } = group.population === 'child' ? own : readerFigures(figures, account.from)
	return { balance, months, children: childrenTold(beside) }
}
