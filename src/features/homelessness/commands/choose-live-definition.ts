import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day } from '../../../platform/fields.ts'
import { mayChooseDefinitions } from '../access.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import { findSituationDefinition } from '../rules/situations/definitions.ts'
import { insertRun } from '../store/flow-runs.ts'
import { listLiveDefinitions, putLiveDefinition, readCountedBy } from '../store/live-definitions.ts'

/**
 * Chooses which definitions' flow is kept at hand: the municipality's own, and one beside it. A job then counts everybody
 * anew from their facts; frozen figures stay as they were. Alone in the municipality, so that nobody writes by the old
 * choice meanwhile. Refusals: `definition-kept-at-hand`, `own-definition-first`.
 */
export const chooseLiveDefinition = command({
	name: 'chooseLiveDefinition',
	input: z.object({
		position: z.enum(['1', '2'], { error: 'choose-one' }).transform(Number),
		/** Left out: the second place is emptied. */
		definition: z.string().optional(),
		since: day(),
	}),
	may: mayChooseDefinitions,
	alone: true,
	run: async (act, { position, definition, since }) => {
		const { municipalityId, controllerId, actorId } = act.actor
		const found = definition === undefined ? null : findSituationDefinition(definition)
		if (controllerId === null || (definition !== undefined && found === null)) return missing
		if (found === null && position === 1) return refuse({ because: 'own-definition-first' })
		const others = (await listLiveDefinitions(act.db)).filter((one) => one.position !== position)
		if (others.some((one) => one.definition === found?.key))
			return refuse({ because: 'definition-kept-at-hand' })
		if (position === 2 && others.length === 0) {
			// The country's own, which counted until now without being written down, takes the first place.
			const { country } = await readCountedBy(act.db)
			const [own] = liveDefinitions([], country)
			if (own.key === found?.key) return refuse({ because: 'definition-kept-at-hand' })
			await putLiveDefinition(act.db, municipalityId, {
				position: 1,
				definition: own.key,
				since: own.validFrom,
			})
		}
		await putLiveDefinition(act.db, municipalityId, { position, definition: found?.key ?? null, since })
		const { chosen, country } = await readCountedBy(act.db)
		const live = liveDefinitions(chosen, country)
		const given = {
			committeeId: controllerId,
			definition: found?.key ?? live[0].key,
			kind: 'rebuild',
			askedBy: actorId,
		} as const
		const runId = await insertRun(act.db, municipalityId, given)
		await act.queue('workOnFlowRun', { runId })
		return { runId, definitions: live.map(({ key }) => key) }
	},
	audit: (_, value) => ({
		kind: 'flow-run',
		ids: value === null || !('runId' in value) ? [] : [value.runId],
	}),
})
