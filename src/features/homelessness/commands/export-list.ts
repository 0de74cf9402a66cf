import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { text } from '../../../platform/fields.ts'
import { mayFollowUp } from '../access.ts'
import { standing } from '../queries/list-counts.ts'
import { columnsIn, filtersIn } from '../queries/list-input.ts'
import { insertExport } from '../store/list-settings.ts'
import { committeeOf } from './committee-of.ts'

/** Writes down why a file under codes is taken out; only then can it be fetched. Case work has no export. */
export const exportList = command({
	name: 'exportList',
	input: z.object({
		reason: text(500),
		columns: columnsIn('follow-up'),
		filters: filtersIn('follow-up').default({}),
	}),
	may: mayFollowUp,
	run: async (act, { reason, columns, filters }) => {
		const { municipalityId, actorId } = act.actor
		const exportId = await insertExport(act.db, {
			...{ municipalityId, committeeId: committeeOf(act), exportedBy: actorId, exportedOn: act.today },
			...{ reason, columns, filters: standing(filters) },
		})
		return { exportId }
	},
	audit: (_, value) => ({ kind: 'list-export', ids: value === null ? [] : [value.exportId] }),
})
