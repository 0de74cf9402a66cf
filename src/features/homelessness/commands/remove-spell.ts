import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { deleteSpell } from '../store/spells.ts'
import { heldSpell } from './held-spell.ts'
import { refreshHeld } from './refresh-people.ts'

/** A spell that never was, e.g. written about the wrong person: taken out of the course, kept in history with the reason. */
export const removeSpell = command({
	name: 'removeSpell',
	input: z.object({ spellId: id(), reason: text(500) }),
	may: mayWorkWithHomelessness,
	run: async (act, { spellId, reason }) => {
		const held = await heldSpell(act, spellId)
		if (held === missing) return missing
		const { personId } = held.spell
		await deleteSpell(act.db, spellId, reason)
		await refreshHeld(act, [personId])
		return { personId }
	},
	audit: ({ spellId }, value) => ({
		kind: 'spell',
		ids: value === null ? [spellId] : [spellId, value.personId],
	}),
})
