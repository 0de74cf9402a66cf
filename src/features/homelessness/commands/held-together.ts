import { type Missing, missing } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { holdPeople } from '../../people/index.ts'
import { findSpell, listAlongside, type SpellRow } from '../store/spells.ts'

export type HeldTogether = {
	/** As it stands now that nobody else can change it. */
	readonly spell: SpellRow
	/** What was written with it for the children who follow; none when they are not asked for. */
	readonly alongside: readonly SpellRow[]
}

/** The spell and the children's that were written with it, with everybody held, when the actor may see it. */
export async function heldTogether(
	act: Act,
	spellId: string,
	childrenToo: 'yes' | 'no',
): Promise<HeldTogether | Missing> {
	const held = new Set<string>()
	for (;;) {
		const spell = await findSpell(act.db, spellId)
		if (spell === undefined) return missing
		const alongside = childrenToo === 'yes' ? await listAlongside(act.db, spell) : []
		const people = [spell, ...alongside].map(({ personId }) => personId)
		// A child may have come along while we waited: then it is held as well.
		if (people.every((personId) => held.has(personId))) return { spell, alongside }
		if (!(await holdPeople(act, people))) return missing
		for (const personId of people) held.add(personId)
	}
}
