import * as z from 'zod'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { type ConcernStep, concernSteps, nextConcernSteps } from '../../rules/authorities/concern.ts'
import { changeConcern, findConcernToChange } from '../../store/concern.ts'

/** Protection assessed (SoL 20:1), opened or not (20:2), ended (20:3), by the unit that received it. Refusal: not-this-step-now. */
export const recordConcernStep = command({
	name: 'recordConcernStep',
	input: z.object({ concernId: id(), step: z.enum(concernSteps, { error: 'choose-one' }), onDay: day() }),
	may: mayHandleCases,
	run: async (act, { concernId, step, onDay }) => {
		notInFuture(act, { onDay })
		const found = await findConcernToChange(act.db, concernId)
		if (found?.handedToUnitId == null || !act.actor.unitIds.includes(found.handedToUnitId)) return missing
		if (!nextConcernSteps(found).includes(step)) return refuse({ because: 'not-this-step-now' })
		const earliest = step === 'ended' ? found.decidedOn : found.receivedOn
		if (earliest !== null && onDay < earliest) {
			throw new BadInput([{ path: 'onDay', problem: 'before-it-was-told' }])
		}
		await changeConcern(act.db, concernId, writtenBy(step, onDay))
		return { concernId }
	},
	audit: ({ concernId }) => ({ kind: 'concern-report', ids: [concernId] }),
})

function writtenBy(step: ConcernStep, onDay: PlainDate) {
	switch (step) {
		case 'protection-assessed':
			return { protectionAssessedOn: onDay }
		case 'opened':
		case 'not-opened':
			return { decision: step, decidedOn: onDay }
		case 'ended':
			return { endedOn: onDay }
	}
}
