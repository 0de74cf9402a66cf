import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { endSpells, listDaysOfSpells } from '../store/spells.ts'
import { heldSpell } from './held-spell.ts'
import { refreshHeld } from './refresh-people.ts'
import { destinationField, wholeSpell } from './spell-fields.ts'

/** Somebody leaves a place for somewhere named, and the children who follow with them. Refusal: spell-ended. */
export const endSpell = command({
	name: 'endSpell',
	input: z.object({
		spellId: id(),
		endsOn: day(),
		destination: destinationField(),
		childrenFollow: z.enum(['yes', 'no'], { error: 'choose-one' }).default('yes'),
	}),
	may: mayWorkWithHomelessness,
	run: async (act, { spellId, endsOn, destination, childrenFollow }) => {
		notInFuture(act, { endsOn })
		const held = await heldSpell(act, spellId)
		if (held === missing) return missing
		const { spell } = held
		if (spell.endsOn !== null) return refuse({ because: 'spell-ended', endedOn: spell.endsOn })
		wholeSpell({ startsOn: spell.startsOn, endsOn }, destination)
		const followers = childrenFollow === 'yes' ? held.followers : []
		const theirs = followers.length === 0 ? [] : await listDaysOfSpells(act.db, followers)
		const ending = theirs.filter(
			(one) => one.endsOn === null && one.withPersonId !== null && one.startsOn < endsOn,
		)
		await endSpells(act.db, [spellId, ...ending.map((one) => one.id)], endsOn, destination)
		const people = [spell.personId, ...new Set(ending.map((one) => one.recordId))]
		await refreshHeld(act, people)
		return { personId: spell.personId, people }
	},
	audit: ({ spellId }, value) => ({
		kind: 'spell',
		ids: value === null ? [spellId] : [spellId, ...value.people],
	}),
})
