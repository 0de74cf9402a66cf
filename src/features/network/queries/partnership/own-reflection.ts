import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayTakePart } from '../../access.ts'
import { stateOfAnswer, stateOfRound } from '../../rules/partnership/reflections.ts'
import { seatOf } from '../../store/partnership/members.ts'
import { listAnswers, listDissents, listWords } from '../../store/partnership/reflections.ts'
import { findRound, listQuestions } from '../../store/partnership/rounds.ts'

/** What one's own member has written in a round, draft or approved, with its dissents; missing for whoever was not asked. */
export const ownReflection = query({
	name: 'ownReflection',
	input: z.object({ roundId: id() }),
	may: mayTakePart,
	run: async ({ db, actor, today }, { roundId }) => {
		const round = await findRound(db, roundId)
		const memberId = await seatOf(db, actor.actorId)
		if (round === null || memberId === null) return missing
		const asked = await listAnswers(db, [roundId])
		const own = asked.find((one) => one.memberId === memberId)
		if (own === undefined) return missing
		const words = await listWords(db, [roundId])
		const dissents = (await listDissents(db, [roundId])).filter((one) => one.memberId === memberId)
		const others = asked.filter((one) => one.memberId !== memberId && one.approvedOn !== null)
		return {
			round: { ...round, state: stateOfRound(round, today) },
			member: own.name,
			approvedOn: own.approvedOn,
			state: stateOfAnswer(own, round.dueOn),
			questions: (await listQuestions(db, [roundId])).map((question) => ({
				...question,
				body: words.find((one) => one.memberId === memberId && one.questionId === question.id)?.body ?? '',
				dissents: dissents
					.filter(({ questionId }) => questionId === question.id)
					.map((one) => ({
						...{ id: one.id, body: one.body, statedOn: one.statedOn },
						against: asked.find((other) => other.memberId === one.againstId)?.name ?? null,
					})),
			})),
			others: others.map((one) => ({ memberId: one.memberId, name: one.name })),
		}
	},
	audit: (input) => ({ kind: 'reflection-round', ids: [input.roundId] }),
})

export type OwnReflection = Extract<Awaited<ReturnType<typeof ownReflection>>, { is: 'done' }>['value']
