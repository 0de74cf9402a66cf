import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { messageChannels } from '../../rules/authorities/message-rules.ts'
import { reporters } from '../../rules/authorities/reporters.ts'
import { findCase } from '../../store/cases.ts'
import { insertConcern } from '../../store/concern.ts'
import { clock } from './message-input.ts'

/**
 * Takes down a report of concern for a child: its times begin, and what was told is sealed for whoever took it down
 * until it is handed over. Refusal: no-unit.
 */
export const registerConcern = command({
	name: 'registerConcern',
	input: z.object({
		receivedOn: day(),
		receivedTime: clock(),
		channel: z.enum(messageChannels, { error: 'choose-one' }),
		reporter: z.enum(reporters, { error: 'choose-one' }),
		caseId: id().optional(),
		/** Which children, what was told and by whom. */
		content: text(20_000),
	}),
	may: mayHandleCases,
	run: async (act, { receivedOn, receivedTime, channel, reporter, caseId, content }) => {
		notInFuture(act, { receivedOn })
		const { municipalityId, controllerId, actorId } = act.actor
		if (controllerId === null) return refuse({ because: 'no-unit' })
		if (caseId !== undefined && (await findCase(act.db, caseId)) === undefined) return missing
		const concernId = await insertConcern(
			act.db,
			municipalityId,
			{
				...{ committeeId: controllerId, receivedOn, channel, reporter, registeredBy: actorId },
				...{ receivedTime: receivedTime ?? null, caseId: caseId ?? null },
			},
			act.house.keys.seal(content),
		)
		return { concernId }
	},
	audit: (_, value) => ({ kind: 'concern-report', ids: value === null ? [] : [value.concernId] }),
})
