import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { refuseOverlap } from '../rules/spell-borders.ts'
import { changeSpell, listDaysOfSpells } from '../store/spells.ts'
import { heldTogether } from './held-together.ts'
import { refreshHeld } from './refresh-people.ts'
import { refuseHiddenPlaces } from './refuse-hidden-places.ts'

/**
 * A spell was ended by mistake and lasts on, with the children's that ended with it; history keeps that it was ended, with
 * the reason. One that lasts already is left as it is. Refusals: place-overlaps, two-places-at-once, place-kept-by-named-access.
 */
export const reopenSpell = command({
	name: 'reopenSpell',
	input: z.object({ spellId: id(), reason: text(500) }),
	may: mayWorkWithHomelessness,
	run: async (act, { spellId, reason }) => {
		const held = await heldTogether(act, spellId, 'yes')
		if (held === missing) return missing
		const ended = [held.spell, ...held.alongside].filter(({ endsOn }) => endsOn !== null)
		const people = ended.map(({ personId }) => personId)
		const kept = await refuseHiddenPlaces(act, people)
		if (kept !== null) return kept
		for (const { id: ownId, personId, startsOn } of ended) {
			const others = (await listDaysOfSpells(act.db, [personId])).filter((other) => other.id !== ownId)
			const refusal = refuseOverlap({ startsOn, endsOn: null }, others)
			if (refusal !== null) return refusal
			await changeSpell(act.db, ownId, { startsOn, endsOn: null, destination: null }, reason)
		}
		await refreshHeld(act, people)
		return { personId: held.spell.personId, people }
	},
	audit: ({ spellId }, value) => ({
		kind: 'spell',
		ids: value === null ? [spellId] : [spellId, ...value.people],
	}),
	constraints: { one_place_at_a_time: 'two-places-at-once' },
})
