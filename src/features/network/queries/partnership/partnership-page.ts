import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayTakePart } from '../../access.ts'
import { bySector, standsOn } from '../../rules/partnership/members.ts'
import { stateOfAnswer, stateOfRound } from '../../rules/partnership/reflections.ts'
import { listDuties, listMembers, seatOf } from '../../store/partnership/members.ts'
import { listAgreements, listProgrammes } from '../../store/partnership/programmes.ts'
import { listAnswers } from '../../store/partnership/reflections.ts'
import { listRounds } from '../../store/partnership/rounds.ts'

/** Who sits in the partnership today and what for, its programmes and agreements, and the rounds that wait for words. */
export const partnershipPage = query({
	name: 'partnershipPage',
	input: z.object({}),
	may: mayTakePart,
	run: async ({ db, actor, today }) => {
		const duties = (await listDuties(db)).filter((duty) => standsOn(duty, today))
		const every = await listMembers(db)
		const members = every
			.filter((member) => standsOn(member, today))
			.map((member) => ({
				...member,
				duties: duties.filter(({ memberId }) => memberId === member.id).map(({ duty }) => duty),
			}))
		const agreements = await listAgreements(db)
		const memberId = await seatOf(db, actor.actorId)
		const answers = await listAnswers(db)
		const running = (await listRounds(db)).filter(
			(round) => round.openedOn !== null && round.closedOn === null,
		)
		return {
			sectors: bySector(members),
			count: members.length,
			former: every.filter(({ endedOn }) => endedOn !== null && endedOn <= today),
			programmes: (await listProgrammes(db)).map((programme) => ({
				...programme,
				current: programme.beginsOn <= today && today <= programme.endsOn,
				agreements: agreements.filter(({ programmeId }) => programmeId === programme.id),
			})),
			rounds: running.map((round) => {
				const asked = answers.filter(({ roundId }) => roundId === round.id)
				const own = asked.find((one) => one.memberId === memberId)
				return {
					...{ id: round.id, title: round.title, year: round.year, dueOn: round.dueOn },
					state: stateOfRound(round, today),
					asked: asked.length,
					approved: asked.filter(({ approvedOn }) => approvedOn !== null).length,
					own: own === undefined ? null : stateOfAnswer(own, round.dueOn),
				}
			}),
			ownMemberId: memberId,
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: () => ({ kind: 'partnership', ids: [] }),
})

export type PartnershipPage = Extract<Awaited<ReturnType<typeof partnershipPage>>, { is: 'done' }>['value']
