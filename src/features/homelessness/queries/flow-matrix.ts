import { addDays } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import { mayReadExactFlow } from '../access.ts'
import { countTransitions } from '../counts.ts'
import { categoriesOf } from './flow-board.ts'
import { askedFlow, flowQuestion } from './flow-question.ts'

/** Where those on the list when the account began are now, by situation: rows and columns of one matrix, 0 outside the list. */
export const flowMatrix = query({
	name: 'flowMatrix',
	mayBeOld: true,
	input: flowQuestion,
	may: mayReadExactFlow,
	run: async (act, input) => {
		const asked = await askedFlow(act, input)
		if (asked === null) return missing
		const { definition, group, account } = asked
		const days = { first: addDays(account.from, -1), second: account.until }
		const cells = await countTransitions(act, { definition: definition.key, group }, days)
		const people = (from: number, to: number) =>
			cells.find((cell) => cell.from === from && cell.to === to)?.people ?? 0
		const numbers = definition.categories.map(({ number }) => number)
		return {
			...days,
			categories: categoriesOf(definition, numbers),
			rows: [...numbers, 0].map((from) => ({
				from,
				stayed: numbers.map((to) => people(from, to)),
				left: from === 0 ? null : people(from, 0),
			})),
		}
	},
	audit: () => ({ kind: 'flow', ids: [] }),
})
