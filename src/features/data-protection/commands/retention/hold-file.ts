import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, text } from '../../../../platform/fields.ts'
import { projecting } from '../../../../platform/purpose.ts'
import { readIdentityNumber } from '../../../people/index.ts'
import { mayKeepRecords } from '../../access.ts'
import { readCaseNumber } from '../../rules/access/case-number.ts'
import { holdKinds } from '../../rules/retention/hold-kinds.ts'
import { findMeant, insertHold } from '../../store/retention-holds.ts'

/**
 * A person's or a case's file is kept, with its reason; it is known by a case number, an identity number or a person's
 * code. Refused: nobody-by-that. Bad input: a day for what the law itself says how long.
 */
export const holdFile = command({
	name: 'holdFile',
	input: z.object({
		about: text(40),
		kind: z.enum(holdKinds, 'required'),
		reason: text(1000),
		untilOn: day().optional(),
	}),
	may: mayKeepRecords,
	run: async (act, { about, kind, reason, untilOn }) => {
		const { db, actor, today, house } = act
		if (untilOn !== undefined && kind !== 'legal-hold')
			throw new BadInput([{ path: 'untilOn', problem: 'law-says-how-long' }])
		if (untilOn !== undefined && untilOn <= today)
			throw new BadInput([{ path: 'untilOn', problem: 'date-in-past' }])
		const committeeId = actor.controllerId ?? ''
		const caseNumber = readCaseNumber(about)
		const read = readIdentityNumber(about, today)
		const digests = isRefused(read) ? [] : house.keys.blindIndexes(read.number)
		const meant = await projecting(act, (wide) =>
			findMeant(wide, committeeId, { caseNumber, code: about, digests }),
		)
		if (meant === null) return refuse({ because: 'nobody-by-that' })
		const holdId = await insertHold(db, {
			...{
				municipalityId: actor.municipalityId,
				committeeId,
				...meant,
				kind,
				reason,
				untilOn: untilOn ?? null,
			},
			...{ heldBy: actor.actorId, heldOn: today },
		})
		return { holdId, subjectId: meant.personId ?? meant.caseId ?? '' }
	},
	audit: (_, value) => ({ kind: 'retention-hold', ids: value === null ? [] : [value.subjectId] }),
})
