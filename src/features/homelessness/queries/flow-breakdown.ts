import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import { mayReadExactFlow, mayReadFlow } from '../access.ts'
import { countFlowByGroup } from '../counts.ts'
import { balanceOf } from '../rules/board/balance.ts'
import { breakdowns } from '../rules/board/group.ts'
import { type Told, toldToReaders } from '../rules/board/told.ts'
import { askedFlow, flowFields } from './flow-question.ts'

const parts = ['opening', 'in', 'out', 'other', 'closing'] as const
type Part = (typeof parts)[number]

export type BrokenDown = { readonly group: string } & { readonly [part in Part]: Told }

/** The account of each group apart: by sex, age, children or population. Every row adds up. */
export const flowBreakdown = query({
	name: 'flowBreakdown',
	input: z.object({ ...flowFields, by: z.enum(breakdowns).catch('sex') }),
	may: mayReadFlow,
	run: async (act, input) => {
		const asked = await askedFlow(act, input)
		if (asked === null) return missing
		const { definition, group, account, categories } = asked
		const counted = { definition: definition.key, group }
		const cells = await countFlowByGroup(act, counted, account, input.by)
		const groups = [...Map.groupBy(cells, (cell) => cell.group)].toSorted(([a], [b]) => (a < b ? -1 : 1))
		const numbers = new Map<string, number>()
		for (const [name, own] of groups) {
			const lines = new Map(balanceOf(own, categories).map((row) => [row.line, row.all]))
			const value = (part: 'opening' | 'in' | 'out' | 'closing') => lines.get(part) ?? 0
			const other = value('closing') - value('opening') - value('in') - value('out')
			for (const part of parts) numbers.set(`${name} ${part}`, part === 'other' ? other : value(part))
		}
		const bonds = groups.map(([name]) => parts.map((part) => `${name} ${part}`))
		const told = mayReadExactFlow(act.actor) ? numbers : toldToReaders({ cells: numbers, bonds })
		const tell = (name: string, part: Part) => told.get(`${name} ${part}`) ?? null
		return {
			by: input.by,
			account,
			groups: groups.map(
				([name]): BrokenDown => ({
					group: name,
					...{ opening: tell(name, 'opening'), in: tell(name, 'in'), out: tell(name, 'out') },
					...{ other: tell(name, 'other'), closing: tell(name, 'closing') },
				}),
			),
		}
	},
	audit: () => ({ kind: 'flow', ids: [] }),
})
