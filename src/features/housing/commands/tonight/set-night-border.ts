import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { findDesk, setNightHour } from '../../store/nights.ts'

/** At which hour of the day one night ends and the next begins at a property's desk. */
export const setNightBorder = command({
	name: 'setNightBorder',
	input: z.object({
		propertyId: id(),
		nightHour: z.coerce
			.number({ error: 'not-a-number' })
			.int('not-a-number')
			.min(0, 'not-valid')
			.max(23, 'not-valid'),
	}),
	may: mayWorkWithHousing,
	run: async (act, { propertyId, nightHour }) => {
		if ((await findDesk(act.db, propertyId)) === undefined) return missing
		await setNightHour(act.db, propertyId, nightHour)
		return {}
	},
	audit: ({ propertyId }) => ({ kind: 'property', ids: [propertyId] }),
})
