import * as z from 'zod'
import { refuse } from '../../../../../foundation/refusal.ts'
import { command } from '../../../../../platform/command.ts'
import { id, optionalText } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { changeConsultation, writePoint } from '../../../store/consultations.ts'
import { changedMeanwhile, seenAt } from '../../seen-at.ts'
import { consultationInWork, isConsultation } from './consultation-in-work.ts'

const said = z.object({ number: z.coerce.number().int('not-a-number'), said: optionalText(4000) })

/** What was said, point by point; once closed the minutes are only signed. Refusals: not-held-yet, minutes-closed, changed-meanwhile. */
export const writeMinutes = command({
	name: 'writeMinutes',
	input: z.object({
		consultationId: id(),
		points: z.array(said).default([]),
		minutes: optionalText(10_000),
		close: z.literal('yes').optional(),
		seenAt: seenAt(),
	}),
	may: mayHandleCases,
	run: async (act, { consultationId, points, minutes, close, seenAt }) => {
		const found = await consultationInWork(act, consultationId)
		if (!isConsultation(found)) return found
		if (found.heldOn === null) return refuse({ because: 'not-held-yet' })
		const refusal = changedMeanwhile(seenAt, found.recordedAt)
		if (refusal !== null) return refusal
		for (const point of points) await writePoint(act.db, consultationId, point)
		const minutesClosedOn = close === 'yes' ? act.today : null
		await changeConsultation(act.db, consultationId, { minutes, minutesClosedOn })
		return { caseId: found.caseId }
	},
	audit: ({ consultationId }, value) => ({
		kind: 'debt-consultation',
		ids: value === null ? [consultationId] : [consultationId, value.caseId],
	}),
})
