import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { overrideSpell } from '../store/spells.ts'
import { heldSpell } from './held-spell.ts'
import { refreshHeld } from './refresh-people.ts'

/** The situation follows from the facts again. Refusal: not-overridden. */
export const liftOverride = command({
	name: 'liftOverride',
	input: z.object({ spellId: id(), reason: text(500) }),
	may: mayWorkWithHomelessness,
	run: async (act, { spellId, reason }) => {
		const held = await heldSpell(act, spellId)
		if (held === missing) return missing
		const { personId, overriddenTo } = held.spell
		if (overriddenTo === null) return refuse({ because: 'not-overridden' })
		await overrideSpell(act.db, spellId, {
			...{ overriddenTo: null, overrideReason: null, overriddenBy: null },
			correctionReason: reason,
		})
		await refreshHeld(act, [personId])
		return { personId }
	},
	audit: ({ spellId }, value) => ({
		kind: 'spell',
		ids: value === null ? [spellId] : [spellId, value.personId],
	}),
})
