import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { keepingRecords } from '../../../../platform/purpose.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { nameOf } from '../../../people/index.ts'
import { mayKeepRecords } from '../../access.ts'
import { readersFor } from '../../rules/log-review/readers.ts'
import { findSetting } from '../../store/log-review.ts'
import { findNameOf, listReaders, listWatched } from '../../store/readers.ts'

/**
 * The person's own extract of who has read or written about them: when, from which unit and role, why, and what kind of
 * thing. Officers are named where the committee has chosen so, and staff under protection never.
 */
export const readersOfPerson = query({
	name: 'readersOfPerson',
	input: z.object({ personId: id() }),
	may: mayKeepRecords,
	run: async (act, { personId }) => {
		const { db, actor, today } = act
		const found = await keepingRecords(act, async (wide) => {
			const name = await findNameOf(wide, personId)
			return name === null ? null : { name, rows: await listReaders(wide, personId) }
		})
		if (found === null) return missing
		const { namesTold } = await findSetting(db, actor.controllerId ?? '')
		const { name: municipality, timeZone } = await getMunicipality(db)
		return {
			personId,
			person: nameOf(found.name),
			...{ municipality, today, namesTold },
			watched: (await listWatched(db)).some((one) => one.personId === personId),
			readers: readersFor(found.rows, { namesTold, timeZone }),
		}
	},
	audit: ({ personId }) => ({ kind: 'person', ids: [personId] }),
})
