import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { mayKeepRecords } from '../../access.ts'
import { insertFiles, insertRun } from '../../store/destruction-runs.ts'
import { dueFiles, factsDigest } from './due-files.ts'

/** All that is due today is proposed, in numbers, for another to approve. Refused: nothing-due, destruction-under-way. */
export const proposeDestruction = command({
	name: 'proposeDestruction',
	input: z.object({}),
	may: mayKeepRecords,
	run: async (act) => {
		const { db, actor, today } = act
		const committeeId = actor.controllerId ?? ''
		const { due, preview, digest } = await dueFiles(act, committeeId)
		if (due.length === 0) return refuse({ because: 'nothing-due' })
		const { municipalityId } = actor
		const runId = await insertRun(db, {
			...{
				municipalityId,
				committeeId,
				asOf: today,
				preview: JSON.stringify(preview),
				previewDigest: digest,
			},
			...{ filesTotal: due.length, proposedBy: actor.actorId, proposedOn: today },
		})
		await insertFiles(
			db,
			{ municipalityId, runId },
			due.map((file) => ({
				...{ rule: file.due.rule.key, dueOn: file.due.dueOn, byOn: file.due.byOn },
				...{ factsDigest: factsDigest(file), people: file.people, things: file.things },
			})),
		)
		return { runId }
	},
	audit: (_, value) => ({ kind: 'destruction', ids: value === null ? [] : [value.runId] }),
	constraints: { one_run_at_a_time: 'destruction-under-way' },
})
