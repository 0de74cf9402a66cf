import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayTellTheBoard } from '../../access.ts'
import { listDecisionsOfList, listDelegatedLists, listUnlistedDecisions } from '../../store/delegated.ts'
import { getReceivingCommittee } from '../../store/notices.ts'

/**
 * Decisions by delegation for a meeting, or those that wait for one: case numbers and no names, for the list goes to
 * the committee (OSL 26:1).
 */
export const delegatedDecisions = query({
	name: 'delegatedDecisions',
	input: z.object({ listId: id().optional() }),
	may: mayTellTheBoard,
	run: async (act, { listId }) => {
		const lists = await listDelegatedLists(act.db)
		const chosen = lists.find((one) => one.id === listId) ?? null
		if (listId !== undefined && chosen === null) return missing
		const rows =
			chosen === null
				? await listUnlistedDecisions(act.db, act.today)
				: await listDecisionsOfList(act.db, chosen.id)
		const names = new Map((await listStaffNames(act.db)).map((one) => [one.id, one]))
		const committee = await getReceivingCommittee(act.db)
		return {
			lists,
			chosen,
			committee: { name: committee.name, municipality: committee.municipality, writtenOn: act.today },
			decisions: rows.map(({ decidedBy, ...one }) => ({
				...one,
				decidedBy: names.get(decidedBy)?.name ?? null,
				title: names.get(decidedBy)?.title ?? null,
			})),
		}
	},
	audit: (_, value) => ({
		kind: 'delegated-list',
		ids: value === null ? [] : value.decisions.flatMap(({ caseId }) => caseId ?? []),
	}),
})
