import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayTakePart } from '../../access.ts'
import { stateInRound, stateOfRound } from '../../rules/partnership/reflections.ts'
import { seatOf } from '../../store/partnership/members.ts'
import { listAnswers } from '../../store/partnership/reflections.ts'
import { listRounds } from '../../store/partnership/rounds.ts'

/** Every round, the latest first: how many have approved their words, and how far one's own member has come. */
export const reflectionRounds = query({
	name: 'reflectionRounds',
	input: z.object({}),
	may: mayTakePart,
	run: async ({ db, actor, today }) => {
		const answers = await listAnswers(db)
		const memberId = await seatOf(db, actor.actorId)
		const mayKeep = mayKeepNetwork(actor)
		return {
			rounds: (await listRounds(db))
				.filter(({ openedOn }) => mayKeep || openedOn !== null)
				.map((round) => {
					const asked = answers.filter(({ roundId }) => roundId === round.id)
					const own = asked.find((one) => one.memberId === memberId)
					return {
						...round,
						state: stateOfRound(round, today),
						asked: asked.length,
						approved: asked.filter(({ approvedOn }) => approvedOn !== null).length,
						own: own === undefined ? null : stateInRound(own, round),
					}
				}),
			mayKeep,
		}
	},
	audit: (_, value) => ({ kind: 'reflection-round', ids: value?.rounds.map(({ id }) => id) ?? [] }),
})
