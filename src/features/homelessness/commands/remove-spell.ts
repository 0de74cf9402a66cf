import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { deleteSpell } from '../store/spells.ts'
import { heldTogether } from './held-together.ts'
import { refreshHeld } from './refresh-people.ts'

/**
 * A spell that never was, e.g. written about the wrong person: taken out of the course, kept in history with the reason.
 * What was written with it for the children who follow never was either.
 */
export const removeSpell = command({
	name: 'removeSpell',
	input: z.object({
		spellId: id(),
		reason: text(500),
		childrenToo: z.enum(['yes', 'no'], { error: 'choose-one' }).default('yes'),
	}),
	may: mayWorkWithHomelessness,
	run: async (act, { spellId, reason, childrenToo }) => {
		const held = await heldTogether(act, spellId, childrenToo)
		if (held === missing) return missing
		const removed = [held.spell, ...held.alongside]
		for (const one of removed) await deleteSpell(act.db, one.id, reason)
		const people = removed.map(({ personId }) => personId)
		await refreshHeld(act, people)
		return { personId: held.spell.personId, people }
	},
	audit: ({ spellId }, value) => ({
		kind: 'spell',
		ids: value === null ? [spellId] : [spellId, ...value.people],
	}),
})
