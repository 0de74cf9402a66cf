import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { listSources, putReason } from '../../store/sources.ts'

/** Why a frozen figure is another now, in the words of whoever keeps the figures; the latest words stand, earlier ones in history. */
export const tellRevision = command({
	name: 'tellRevision',
	input: z.object({ roundId: id(), indicatorId: id(), until: day(), reason: text(500) }),
	may: mayKeepReports,
	run: async ({ db, actor, today }, { roundId, indicatorId, until, reason }) => {
		const sources = await listSources(db, roundId)
		if (!sources.some((one) => one.indicatorId === indicatorId && one.until === until)) return missing
		const told = { followUpId: roundId, indicatorId, until, reason }
		await putReason(db, actor.municipalityId, { ...told, writtenBy: actor.actorId, writtenOn: today })
		return { roundId }
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})
