import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayTakePart } from '../../access.ts'
import { stateInRound, stateOfRound } from '../../rules/partnership/reflections.ts'
import { seatOf } from '../../store/partnership/members.ts'
import { listAnswers, listDissents, listWords } from '../../store/partnership/reflections.ts'
import { findRound, listQuestions } from '../../store/partnership/rounds.ts'

/**
 * What the members said in a round, question by question: approved words with member and sector, dissent beside, late ones
 * marked; and who has not answered. Drafts are not here, not even the reader's own.
 */
export const reflectionsOfRound = query({
	name: 'reflectionsOfRound',
	input: z.object({ roundId: id() }),
	may: mayTakePart,
	run: async ({ db, actor, today }, { roundId }) => {
		const round = await findRound(db, roundId)
		if (round === null) return missing
		const members = (await listAnswers(db, [roundId])).map(
			({ memberId, name, sector, begunOn, approvedOn }) => ({
				...{ memberId, name, sector, approvedOn },
				state: stateInRound({ begunOn, approvedOn }, round),
			}),
		)
		const nameOf = (memberId: string) => members.find((member) => member.memberId === memberId)?.name ?? ''
		const words = await listWords(db, [roundId])
		const dissents = await listDissents(db, [roundId])
		const questions = (await listQuestions(db, [roundId])).map((question) => ({
			...question,
			answers: members.flatMap(({ memberId, name, sector, approvedOn, state }) => {
				const said = words.find((one) => one.memberId === memberId && one.questionId === question.id)
				if (approvedOn === null || said === undefined) return []
				return [{ memberId, name, sector, approvedOn, late: state === 'late', body: said.body }]
			}),
			dissents: dissents
				.filter(({ questionId }) => questionId === question.id)
				.map((one) => ({
					...{ id: one.id, memberId: one.memberId, name: nameOf(one.memberId), body: one.body },
					...{ statedOn: one.statedOn, against: one.againstId === null ? null : nameOf(one.againstId) },
				})),
		}))
		return {
			round: { ...round, state: stateOfRound(round, today) },
			questions,
			members,
			notAnswered: members.filter(({ approvedOn }) => approvedOn === null),
			ownMemberId: await seatOf(db, actor.actorId),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: (input) => ({ kind: 'reflection-round', ids: [input.roundId] }),
})

export type ReflectionsOfRound = Extract<
	Awaited<ReturnType<typeof reflectionsOfRound>>,
	{ is: 'done' }
>['value']
