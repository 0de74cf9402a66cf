import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { mayCountFlow } from '../access.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import { findSituationDefinition } from '../rules/situations/definitions.ts'
import { insertRun, listLatestRuns } from '../store/flow-runs.ts'
import { readCountedBy } from '../store/live-definitions.ts'

/**
 * Asks for the flow by a definition that is not kept at hand: a job counts it and tells how far it has come. One that is
 * under way already is joined. Refusals: `definition-kept-at-hand`.
 */
export const countFlowBy = command({
	name: 'countFlowBy',
	input: z.object({ definition: z.string({ error: 'required' }) }),
	may: mayCountFlow,
	run: async (act, input) => {
		const { municipalityId, controllerId, actorId } = act.actor
		const definition = findSituationDefinition(input.definition)?.key
		if (definition === undefined || controllerId === null) return missing
		const { chosen, country } = await readCountedBy(act.db)
		if (liveDefinitions(chosen, country).some(({ key }) => key === definition)) {
			return refuse({ because: 'definition-kept-at-hand' })
		}
		const under = (await listLatestRuns(act.db)).find(
			({ kind, state, ...run }) =>
				run.definition === definition && kind === 'count' && (state === 'waiting' || state === 'running'),
		)
		if (under !== undefined) return { runId: under.id }
		const given = { committeeId: controllerId, definition, kind: 'count', askedBy: actorId } as const
		const runId = await insertRun(act.db, municipalityId, given)
		await act.queue('workOnFlowRun', { runId })
		return { runId }
	},
	audit: (_, value) => ({
		kind: 'flow-run',
		ids: value === null || !('runId' in value) ? [] : [value.runId],
	}),
})
