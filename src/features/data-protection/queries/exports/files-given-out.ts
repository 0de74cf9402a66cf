import * as z from 'zod'
import { addDays, momentOf } from '../../../../foundation/plain-date.ts'
import { day, id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listUnits } from '../../../organisation/index.ts'
import { mayKeepRecords } from '../../access.ts'
import { listFilesGivenOut } from '../../store/exports.ts'

const timeZone = 'Europe/Stockholm'
const daysShown = 30
const most = 500

/** What was taken out, by whom and when: the last thirty days, or one day; of all, or of one unit. */
export const filesGivenOut = query({
	name: 'filesGivenOut',
	input: z.object({ unitId: id().optional(), onDay: day().optional() }),
	may: mayKeepRecords,
	run: async ({ db, today }, { unitId, onDay }) => {
		const first = onDay ?? addDays(today, 1 - daysShown)
		const sought = {
			from: momentOf(first, '00:00', timeZone),
			before: momentOf(addDays(onDay ?? today, 1), '00:00', timeZone),
			unitId: unitId ?? null,
		}
		const files = await listFilesGivenOut(db, sought, most)
		const units = (await listUnits(db)).map(({ id: unit, name }) => ({ id: unit, name }))
		return {
			files,
			cut: files.length === most,
			units,
			asked: {
				unitId: units.find((unit) => unit.id === unitId)?.id ?? null,
				onDay: onDay ?? null,
				from: first,
				until: onDay ?? today,
			},
		}
	},
	audit: () => ({ kind: 'file', ids: [] }),
})
