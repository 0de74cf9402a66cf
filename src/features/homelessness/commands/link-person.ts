import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { id, optionalText } from '../../../platform/fields.ts'
import { linkRecords } from '../../people/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { refreshPeople } from './refresh-people.ts'
import { valueOr } from './value-or.ts'

/** Two records are one person: the list and the flow count them so from this moment. Undone by unlinkPerson, for ever. */
export const linkPerson = command({
	name: 'linkPerson',
	input: z.object({ aId: id(), bId: id(), reason: optionalText(500) }),
	may: mayWorkWithHomelessness,
	run: async (act, { aId, bId, reason }) =>
		await valueOr(
			await linkRecords.within(act, { aId, bId, reason: reason ?? undefined }),
			async (linked) => {
				await refreshPeople(act, [linked.keptId, linked.recordId])
				return linked
			},
		),
	audit: ({ aId, bId }) => ({ kind: 'person', ids: [aId, bId] }),
})
