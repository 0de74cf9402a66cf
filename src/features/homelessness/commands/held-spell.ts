import { type Missing, missing } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { holdPeople } from '../../people/index.ts'
import { findSpell, readGround, type SpellRow } from '../store/spells.ts'

export type HeldSpell = {
	/** As it stands now that nobody else can change it. */
	readonly spell: SpellRow
	/** Children whose running spells follow the person's; they are held too. */
	readonly followers: readonly string[]
}

/** The spell, with its person held, when the actor may see it. */
export async function heldSpell(act: Act, spellId: string): Promise<HeldSpell | Missing> {
	const seen = await findSpell(act.db, spellId)
	if (seen === undefined) return missing
	const [ground] = await readGround(act.db, [seen.personId])
	const followers = ground?.followers ?? []
	if (!(await holdPeople(act, [seen.personId, ...followers]))) return missing
	const spell = await findSpell(act.db, spellId)
	return spell === undefined ? missing : { spell, followers }
}
