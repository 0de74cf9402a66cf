import * as z from 'zod'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { delegatedSupport } from '../../../support/index.ts'
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
		const inCases =
			chosen === null
				? await listUnlistedDecisions(act.db, act.today)
				: await listDecisionsOfList(act.db, chosen.id)
		const asked = chosen === null ? { listId: null, until: act.today } : { listId: chosen.id, until: null }
		const rows = [...inCases.map(ofCase), ...(await delegatedSupport(act, asked)).map(aboutSupport)]
		const names = new Map((await listStaffNames(act.db)).map((one) => [one.id, one]))
		const committee = await getReceivingCommittee(act.db)
		return {
			lists,
			chosen,
			committee: { name: committee.name, municipality: committee.municipality, writtenOn: act.today },
			decisions: rows.toSorted(byDay).map(({ decidedBy, ...one }) => ({
				...one,
				decidedBy: names.get(decidedBy)?.name ?? null,
				title: names.get(decidedBy)?.title ?? null,
			})),
		}
	},
	audit: (_, value) => ({
		kind: 'delegated-list',
		ids: value === null ? [] : value.decisions.flatMap(({ shows }) => shows ?? []),
	}),
})

type OfCase = Awaited<ReturnType<typeof listDecisionsOfList>>[number]
type AboutSupport = Awaited<ReturnType<typeof delegatedSupport>>[number]

/** One decision of either kind as the list tells it, and where it can be read by those who may. */
function ofCase({ caseId, caseNumber: number, ...one }: OfCase) {
	return { ...one, number, shows: caseId, to: caseId === null ? null : `/evictions/${caseId}/decisions` }
}

function aboutSupport({ personId, decisionNumber: number, about: kind, ...one }: AboutSupport) {
	const to = personId === null ? null : `/people/${personId}/support`
	return { ...one, kind, number, amountOre: null, shows: personId, to }
}

const byDay = (a: { decidedOn: PlainDate }, b: { decidedOn: PlainDate }) =>
	a.decidedOn < b.decidedOn ? -1 : a.decidedOn > b.decidedOn ? 1 : 0
