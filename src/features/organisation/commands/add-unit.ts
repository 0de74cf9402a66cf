import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayKeepOrganisation } from '../access.ts'
import { insertUnit } from '../store.ts'

export const addUnit = command({
	name: 'addUnit',
	input: z.object({
		committeeId: id(),
		parentId: z.uuid().optional(),
		name: text(200),
	}),
	may: mayKeepOrganisation,
	run: async ({ db, actor }, { committeeId, parentId, name }) => ({
		unitId: await insertUnit(db, actor.municipalityId, { committeeId, parentId: parentId ?? null, name }),
	}),
	audit: (_, value) => ({ kind: 'unit', ids: value === null ? [] : [value.unitId] }),
})
