import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { projecting } from '../../../platform/purpose.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { changeEntry, findEntry } from '../store/entries.ts'
import { mattersOf } from './matters-of.ts'

/** Whose a person's matter is: a unit's, and within it somebody's. Whoever hands it over may lose sight of it. */
export const assignEntry = command({
	name: 'assignEntry',
	input: z.object({ personId: id(), unitId: id().optional(), responsibleId: id().optional() }),
	may: mayWorkWithHomelessness,
	run: async (act, given) => {
		const { personId, responsibleId = null } = given
		const entry = await findEntry(act.db, personId)
		if (entry === undefined) return missing
		const unitId = given.unitId ?? entry.unitId
		await mattersOf(act, given)
		// A handover may lead to a unit that the one who hands over does not work in.
		return await projecting(act, async (db) => {
			await changeEntry(db, personId, { unitId, responsibleId })
			return { personId, unitId, responsibleId }
		})
	},
	audit: ({ personId }, value) => ({
		kind: 'list-entry',
		ids: [personId, ...(value?.responsibleId ? [value.responsibleId] : [])],
	}),
})
