import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { findSpell, setFollowedCase } from '../store/spells.ts'
import { refuseBeforeEviction } from './eviction-followed.ts'
import { heldSpell } from './held-spell.ts'

/** This homelessness followed that eviction, also when it began months later. Refusals: spell-before-eviction, case-without-eviction. */
export const linkSpellToEviction = command({
	name: 'linkSpellToEviction',
	input: z.object({ spellId: id(), caseId: id() }),
	may: mayWorkWithHomelessness,
	run: async (act, { spellId, caseId }) => {
		const seen = await findSpell(act.db, spellId)
		if (seen === undefined) return missing
		const refusal = await refuseBeforeEviction(act, caseId, seen.startsOn)
		if (refusal !== null) return refusal
		const held = await heldSpell(act, spellId)
		if (held === missing) return missing
		await setFollowedCase(act.db, spellId, caseId)
		return { personId: held.spell.personId }
	},
	audit: ({ spellId, caseId }, value) => ({
		kind: 'spell',
		ids: value === null ? [spellId, caseId] : [spellId, caseId, value.personId],
	}),
})
