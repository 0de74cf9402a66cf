import * as z from 'zod'
import { addMonths, earlierOf, laterOf, type PlainDate, plainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { locales } from '../../../platform/words/locales.ts'
import { mayReadExactFlow } from '../access.ts'
import type { FlowPeriod } from '../rules/board/cell.ts'
import { ageBands, type GroupFilter, populations, sexes, withChildren } from '../rules/board/group.ts'
import { lastDayOf } from '../rules/board/months.ts'
import { firstOfMonth } from '../rules/flow-difference.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import type { SituationDefinition } from '../rules/situations/definition.ts'
import { readCountedBy } from '../store/live-definitions.ts'

/** An address that somebody has changed by hand still shows a board: what cannot be read is as if not asked for. */
const oneOf = <const Codes extends readonly string[]>(codes: Codes) =>
	z.enum(codes).optional().catch(undefined)
const month = () =>
	z
		.string()
		.regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/)
		.transform((text) => plainDate(`${text}-01`))
		.optional()
		.catch(undefined)

export const flowFields = {
	/** `in-force`, or the key of a definition that is kept at hand. */
	view: z.string().optional(),
	from: month(),
	to: month(),
	/** Where the account begins. */
	since: month(),
	population: oneOf(populations),
	sex: oneOf(sexes),
	ageBand: oneOf(ageBands),
	children: oneOf(withChildren),
	layer: oneOf(['all', 'acute']),
	locale: z.enum(locales).default('sv'),
}
export const flowQuestion = z.object(flowFields)
export type FlowQuestionInput = z.output<typeof flowQuestion>

/** The board's question with everything that was left out filled in. */
export type AskedFlow = {
	readonly view: string
	readonly definition: SituationDefinition
	/** The definition that held before the one in force, shown until its day. */
	readonly before: { readonly definition: SituationDefinition; readonly until: PlainDate } | null
	readonly choices: readonly {
		readonly view: string
		readonly definition: string
		readonly since: PlainDate | null
	}[]
	readonly period: FlowPeriod
	readonly account: FlowPeriod
	readonly group: GroupFilter
	readonly layer: 'all' | 'acute'
	readonly categories: readonly number[]
}

const monthsShown = 18
const monthsAtMost = 120

/**
 * Null when the definition asked for is not kept at hand. Whoever is told small figures in words gets the whole board and no
 * narrower one: two of them side by side would give the difference.
 */
export async function askedFlow(act: Act, given: FlowQuestionInput): Promise<AskedFlow | null> {
	const input = mayReadExactFlow(act.actor) ? given : wholeBoard(given)
	const { chosen, live, country } = await readCountedBy(act.db)
	const [own, second] = liveDefinitions(chosen, country)
	const since = live.find(({ definition }) => definition === own.key)?.since
	const inForce = second !== undefined && since !== undefined && second.country === own.country ? since : null
	const choices = [
		...(second === undefined ? [] : [{ view: second.key, definition: second.key, since: null }]),
		...(inForce === null ? [] : [{ view: 'in-force', definition: own.key, since: inForce }]),
		{ view: own.key, definition: own.key, since: null },
	]
	const view = input.view ?? (inForce === null ? own.key : 'in-force')
	const choice = choices.find((one) => one.view === view)
	if (choice === undefined) return null
	const definition = choice.definition === second?.key ? second : own
	const period = periodOf(input, act.today)
	const cut = view === 'in-force' && inForce !== null ? firstOfMonth(inForce) : null
	const layer = input.layer ?? 'all'
	return {
		view,
		definition,
		before:
			cut === null || second === undefined || cut <= period.from || cut > period.until
				? null
				: { definition: second, until: cut },
		choices,
		period,
		account: { from: accountStart(input.since, period, cut), until: period.until },
		group: groupOf(input),
		layer,
		categories: layer === 'acute' ? definition.acute : definition.categories.map(({ number }) => number),
	}
}

const wholeBoard = ({ population, locale }: FlowQuestionInput): FlowQuestionInput => ({
	...{ population, locale },
	...{ view: undefined, from: undefined, to: undefined, since: undefined, layer: undefined },
	...{ sex: undefined, ageBand: undefined, children: undefined },
})

export function groupOf(
	input: Pick<FlowQuestionInput, 'population' | 'sex' | 'ageBand' | 'children'>,
): GroupFilter {
	const { population = 'adult', sex = null, ageBand = null, children = null } = input
	return { population, sex, ageBand, children }
}

function periodOf(input: Partial<FlowQuestionInput>, today: PlainDate): FlowPeriod {
	const to = earlierOf(input.to ?? firstOfMonth(today), firstOfMonth(today))
	const from = earlierOf(input.from ?? addMonths(to, 1 - monthsShown), to)
	return { from: laterOf(from, addMonths(to, 1 - monthsAtMost)), until: earlierOf(lastDayOf(to), today) }
}

/** The last turn of a half year, unless another month is asked for; never before the definition that is shown holds. */
function accountStart(
	since: PlainDate | undefined,
	{ from, until }: FlowPeriod,
	cut: PlainDate | null,
): PlainDate {
	const halfYear = plainDate(`${until.slice(0, 4)}-${until.slice(5, 7) < '07' ? '01' : '07'}-01`)
	const wanted = laterOf(since ?? halfYear, from)
	const start = cut === null || cut > until ? wanted : laterOf(wanted, cut)
	return earlierOf(start, firstOfMonth(until))
}
