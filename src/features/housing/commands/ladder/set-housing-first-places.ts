import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day } from '../../../../platform/fields.ts'
import { mayKeepProgramme } from '../../access.ts'
import { insertPlaces } from '../../store/ladder/config.ts'
import { rowOf } from '../committee-of.ts'

/** How many Housing First homes the plan wants from a day. Refusal: places-of-that-day. */
export const setHousingFirstPlaces = command({
	name: 'setHousingFirstPlaces',
	input: z.object({
		fromDay: day(),
		places: z.coerce
			.number({ error: 'not-a-number' })
			.int('not-a-number')
			.min(0, 'not-a-number')
			.max(1000, 'not-a-number'),
	}),
	may: mayKeepProgramme,
	run: async (act, given) => {
		await insertPlaces(act.db, { ...rowOf(act), ...given, decidedBy: act.actor.actorId })
		return given
	},
	audit: () => ({ kind: 'housing-first', ids: [] }),
	constraints: { one_number_a_day: 'places-of-that-day' },
})
