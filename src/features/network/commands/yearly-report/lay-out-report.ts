import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { alwaysShown, movedPart, reportParts, withShown } from '../../rules/yearly-report/layout.ts'
import { changeReport } from '../../store/yearly-report.ts'
import { draftOf } from './draft.ts'

/** Moves a part up or down, leaves it out or takes it in again. Refusals: report-frozen, part-always-stands. */
export const layOutReport = command({
	name: 'layOutReport',
	input: z.object({
		reportId: id(),
		part: z.enum(reportParts, { error: 'choose-one' }),
		change: z.enum(['up', 'down', 'leave-out', 'take-in'], { error: 'choose-one' }),
	}),
	may: mayKeepNetwork,
	run: async (act, { reportId, part, change }) => {
		const found = await draftOf(act, reportId)
		if (found.is === 'no') return found.answer
		if (change === 'leave-out' && alwaysShown.includes(part)) {
			return refuse({ because: 'part-always-stands' })
		}
		const before = found.report.layout
		const layout =
			change === 'up' || change === 'down'
				? movedPart(before, part, change)
				: withShown(before, part, change === 'take-in')
		await changeReport(act.db, reportId, { layout })
		return { reportId }
	},
	audit: (input) => ({ kind: 'yearly-report', ids: [input.reportId] }),
})
