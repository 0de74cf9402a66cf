import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayTakePart } from '../../access.ts'
import { standsOn } from '../../rules/partnership/members.ts'
import { stateInRound } from '../../rules/partnership/reflections.ts'
import { listDuties, listMemberAccounts, listMembers } from '../../store/partnership/members.ts'
import { listAnswers } from '../../store/partnership/reflections.ts'
import { listRounds } from '../../store/partnership/rounds.ts'

/** A member: its time, its duties and the rounds it was asked in; for the secretariat also the accounts that write for it. */
export const partnershipMember = query({
	name: 'partnershipMember',
	input: z.object({ memberId: id() }),
	may: mayTakePart,
	run: async ({ db, actor, today }, { memberId }) => {
		const member = (await listMembers(db)).find((one) => one.id === memberId)
		if (member === undefined) return missing
		const rounds = await listRounds(db)
		const answers = (await listAnswers(db)).filter((one) => one.memberId === memberId)
		const mayKeep = mayKeepNetwork(actor)
		return {
			member: { ...member, stands: standsOn(member, today) },
			duties: (await listDuties(db))
				.filter((duty) => duty.memberId === memberId)
				.map((duty) => ({ ...duty, stands: standsOn(duty, today) })),
			rounds: rounds.flatMap((round) => {
				const answer = answers.find(({ roundId }) => roundId === round.id)
				if (answer === undefined) return []
				return [{ id: round.id, title: round.title, year: round.year, state: stateInRound(answer, round) }]
			}),
			accounts: mayKeep ? await listMemberAccounts(db) : [],
			mayKeep,
		}
	},
	audit: (input) => ({ kind: 'partnership-member', ids: [input.memberId] }),
})

export type PartnershipMember = Extract<
	Awaited<ReturnType<typeof partnershipMember>>,
	{ is: 'done' }
>['value']
