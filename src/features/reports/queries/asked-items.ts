import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayBeAsked } from '../access.ts'
import { listItems, listItemsAsked } from '../store/items.ts'
import { findFollowUp } from '../store/rounds.ts'
import { itemsOfRound } from './round-items.ts'

/** What the one who asks answers for in open rounds, what lacks an answer first. */
export const askedItems = query({
	name: 'askedItems',
	input: z.object({}),
	may: mayBeAsked,
	run: async (act) => {
		const asked = await listItemsAsked(act.db, act.actor.actorId)
		const items = []
		for (const roundId of new Set(asked.map(({ followUpId }) => followUpId))) {
			const followUp = await findFollowUp(act.db, roundId)
			if (followUp === null || followUp.frozenAt !== null) continue
			const mine = new Map(
				asked.filter((one) => one.followUpId === roundId).map((one) => [one.subjectId, one.id]),
			)
			for (const item of await itemsOfRound(act, followUp, await listItems(act.db, [roundId]))) {
				const itemId = mine.get(item.id)
				if (itemId === undefined) continue
				const { year, part, commentsDueOn } = followUp
				const late = item.comment === '' && commentsDueOn !== null && commentsDueOn < act.today
				items.push({ ...item, itemId, roundId, year, part, commentsDueOn, late })
			}
		}
		return items.toSorted((a, b) => Number(a.comment !== '') - Number(b.comment !== ''))
	},
	audit: (_, value) => ({ kind: 'follow-up', ids: value?.map(({ roundId }) => roundId) ?? [] }),
})
