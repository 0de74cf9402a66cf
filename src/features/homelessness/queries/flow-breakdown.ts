import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import { mayReadExactFlow } from '../access.ts'
import { countFlowByGroup } from '../counts.ts'
import { balanceOf } from '../rules/board/balance.ts'
import { breakdowns } from '../rules/board/group.ts'
import { askedFlow, flowFields } from './flow-question.ts'

type Part = 'opening' | 'in' | 'out' | 'other' | 'closing'

export type BrokenDown = { readonly group: string } & { readonly [part in Part]: number }

/** The account of each group apart: by sex, age, children or population. Every row adds up. */
export const flowBreakdown = query({
	name: 'flowBreakdown',
	mayBeOld: true,
	input: z.object({ ...flowFields, by: z.enum(breakdowns).catch('sex') }),
	may: mayReadExactFlow,
	run: async (act, input) => {
		const asked = await askedFlow(act, input)
		if (asked === null) return missing
		const { definition, group, account, categories } = asked
		const counted = { definition: definition.key, group }
		const cells = await countFlowByGroup(act, counted, account, input.by)
		const groups = [...Map.groupBy(cells, (cell) => cell.group)].toSorted(([a], [b]) => (a < b ? -1 : 1))
		return {
			by: input.by,
			account,
			groups: groups.map(([name, own]): BrokenDown => {
				const lines = new Map(balanceOf(own, categories).map((row) => [row.line, row.all]))
				const value = (part: Exclude<Part, 'other'>) => lines.get(part) ?? 0
				const known = {
					opening: value('opening'),
					in: value('in'),
					out: value('out'),
					closing: value('closing'),
				}
				return { group: name, ...known, other: known.closing - known.opening - known.in - known.out }
			}),
		}
	},
	audit: () => ({ kind: 'flow', ids: [] }),
})
