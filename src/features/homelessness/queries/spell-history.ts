import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { listStaffNames } from '../../organisation/index.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { changesIn } from '../rules/spell-versions.ts'
import { findOwnerOfSpell, listSpellVersions } from '../store/as-known.ts'

/** What was written about one spell, when and by whom, also when it has been removed since. */
export const spellHistory = query({
	name: 'spellHistory',
	opensOne: true,
	input: z.object({ spellId: id() }),
	may: mayWorkWithHomelessness,
	run: async ({ db }, { spellId }) => {
		const personId = await findOwnerOfSpell(db, spellId)
		if (personId === undefined) return missing
		const versions = (await listSpellVersions(db, [personId], 'infinity')).filter(({ id }) => id === spellId)
		const staff = new Map((await listStaffNames(db)).map((one) => [one.id, one.name]))
		const changes = changesIn(versions)
		return {
			personId,
			isRemoved: changes.some(({ what }) => what === 'removed'),
			changes: changes.map((change) => ({
				...change,
				by: change.by === null ? null : (staff.get(change.by) ?? null),
			})),
		}
	},
	audit: ({ spellId }, value) => ({
		kind: 'spell',
		ids: value === null ? [spellId] : [spellId, value.personId],
	}),
})
