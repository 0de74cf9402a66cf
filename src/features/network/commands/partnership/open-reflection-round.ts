import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { standsOn } from '../../rules/partnership/members.ts'
import { listMembers } from '../../store/partnership/members.ts'
import { askMembers, findRound, listQuestions, saveRound } from '../../store/partnership/rounds.ts'

/** All members of the day are asked. Refused: round-opened, no-questions, nobody-to-ask, due-day-passed. */
export const openReflectionRound = command({
	name: 'openReflectionRound',
	input: z.object({ roundId: id() }),
	may: mayKeepNetwork,
	alone: true,
	run: async ({ db, actor, today }, { roundId }) => {
		const round = await findRound(db, roundId)
		if (round === null) return missing
		if (round.openedOn !== null) return refuse({ because: 'round-opened' })
		if (round.dueOn < today) return refuse({ because: 'due-day-passed' })
		if ((await listQuestions(db, [roundId])).length === 0) return refuse({ because: 'no-questions' })
		const memberIds = (await listMembers(db))
			.filter((member) => standsOn(member, today))
			.map((member) => member.id)
		if (memberIds.length === 0) return refuse({ because: 'nobody-to-ask' })
		await saveRound(db, roundId, { openedOn: today })
		await askMembers(db, actor.municipalityId, { roundId, memberIds, askedOn: today })
		return { roundId, asked: memberIds.length }
	},
	audit: (input) => ({ kind: 'reflection-round', ids: [input.roundId] }),
})
