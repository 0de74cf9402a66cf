import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, notInFuture, text } from '../../../../platform/fields.ts'
import { mayTellOfDecisions } from '../../access.ts'
import { daysOf, quarterRows, withoutReason } from '../../rules/decisions/quarter.ts'
import { insertQuarterReport, listFavourable } from '../../store/quarter-reports.ts'
import { quarterFields } from '../fields.ts'

/**
 * The quarter's report to the inspectorate and the auditors has been sent: it is kept as it was, whatever is learnt later.
 * Refusals: quarter-not-over, delay-reasons-missing (count), quarter-sent.
 */
export const sendQuarterReport = command({
	name: 'sendQuarterReport',
	input: z.object({
		...quarterFields(),
		registryNumber: text(60),
		sentOn: day(),
	}),
	may: mayTellOfDecisions,
	alone: true,
	run: async (act, { registryNumber, sentOn, ...quarter }) => {
		notInFuture(act, { sentOn })
		const { municipalityId, controllerId, actorId } = act.actor
		if (controllerId === null) return missing
		if (sentOn <= daysOf(quarter).last) return refuse({ because: 'quarter-not-over' })
		const rows = quarterRows(await listFavourable(act.db), quarter)
		const unexplained = withoutReason(rows)
		if (unexplained.length > 0) {
			return refuse({ because: 'delay-reasons-missing', count: unexplained.length })
		}
		const sent = { municipalityId, committeeId: controllerId, ...quarter, registryNumber, sentOn }
		const reportId = await insertQuarterReport(act.db, { ...sent, sentBy: actorId }, rows)
		return { reportId }
	},
	audit: (_, value) => ({ kind: 'quarter-report', ids: value === null ? [] : [value.reportId] }),
	constraints: { one_report_a_quarter: 'quarter-sent' },
})
