import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { projecting } from '../../../platform/purpose.ts'
import { unlinkRecords } from '../../people/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { dropEmptyEntries } from '../store/empty-entries.ts'
import { refreshPeople } from './refresh-people.ts'
import { valueOr } from './value-or.ts'

/** Undoes a link whenever it was made: list and flow are what they would have been without it. */
export const unlinkPerson = command({
	name: 'unlinkPerson',
	input: z.object({ linkId: id() }),
	may: mayWorkWithHomelessness,
	run: async (act, { linkId }) =>
		await valueOr(await unlinkRecords.within(act, { linkId }), async (parted) => {
			const both = [parted.keptId, parted.recordId]
			await refreshPeople(act, both)
			await projecting(act, (db) => dropEmptyEntries(db, both))
			return parted
		}),
	audit: (_, value) => ({ kind: 'person', ids: value === null ? [] : [value.keptId, value.recordId] }),
})
