import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { overrideSpell } from '../store/spells.ts'
import { heldSpell } from './held-spell.ts'
import { refreshHeld } from './refresh-people.ts'

/** Somebody who knows more than the facts say sets the situation by hand, with a reason; both are shown. 0 is none. */
export const overrideSituation = command({
	name: 'overrideSituation',
	input: z.object({
		spellId: id(),
		situation: z.coerce
			.number({ error: 'choose-one' })
			.int('choose-one')
			.min(0, 'choose-one')
			.max(4, 'choose-one'),
		reason: text(500),
	}),
	may: mayWorkWithHomelessness,
	run: async (act, { spellId, situation, reason }) => {
		const held = await heldSpell(act, spellId)
		if (held === missing) return missing
		const { personId } = held.spell
		await overrideSpell(act.db, spellId, {
			overriddenTo: situation,
			overrideReason: reason,
			overriddenBy: act.actor.actorId,
			correctionReason: null,
		})
		await refreshHeld(act, [personId])
		return { personId }
	},
	audit: ({ spellId }, value) => ({
		kind: 'spell',
		ids: value === null ? [spellId] : [spellId, value.personId],
	}),
})
