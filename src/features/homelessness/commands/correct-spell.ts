import * as z from 'zod'
import { isRefused, refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { neighboursMoved, refuseOverlap } from '../rules/spell-borders.ts'
import { changeSpell, deferBorders, listDaysOfSpells, type SpellRow, tryBorders } from '../store/spells.ts'
import { heldSpell } from './held-spell.ts'
import { refreshHeld } from './refresh-people.ts'
import { spellFields, wholeSpell } from './spell-fields.ts'

const { overstays, ...columns } = spellFields

const input = z.object({
	...z.object({ ...columns, startsOn: day(), endsOn: day(), placeName: optionalText(200) }).partial().shape,
	overstays: overstays.optional(),
	spellId: id(),
	reason: text(500),
	/** `whole`: what may be empty and is not given becomes empty, as in a form that shows every fact. */
	facts: z.enum(['some', 'whole'], { error: 'choose-one' }).default('some'),
	/** Whether neighbouring spells' borders move with this one's. */
	neighbours: z.enum(['keep', 'move'], { error: 'choose-one' }).default('keep'),
})

/**
 * What was written about a spell was wrong, and says why: any fact, and its days. What was known before stays in history.
 * Refusals: place-overlaps, two-places-at-once, nothing-changed.
 */
export const correctSpell = command({
	name: 'correctSpell',
	input,
	may: mayWorkWithHomelessness,
	run: async (act, given) => {
		const { db } = act
		const held = await heldSpell(act, given.spellId)
		if (held === missing) return missing
		const { spell } = held
		const now = corrected(spell, given)
		// What is planned stands as it was planned; only a day that is written now must have been.
		notInFuture(act, {
			startsOn: now.startsOn === spell.startsOn ? null : now.startsOn,
			endsOn: now.endsOn === spell.endsOn ? null : now.endsOn,
		})
		wholeSpell(now, now.destination)
		if (keysOf(now).every((key) => now[key] === spell[key])) return refuse({ because: 'nothing-changed' })

		// Only the record's own: another record of the person may have been told otherwise.
		const others = (await listDaysOfSpells(db, [spell.personId])).filter((other) => other.id !== spell.id)
		const moved = given.neighbours === 'move' ? neighboursMoved(spell, now, others) : []
		if (isRefused(moved)) return moved
		const refusal = given.neighbours === 'keep' ? refuseOverlap(now, others) : null
		if (refusal !== null) return refusal

		await deferBorders(db)
		await changeSpell(db, spell.id, now, given.reason)
		for (const { id: neighbour, startsOn, endsOn } of moved) {
			await changeSpell(db, neighbour, { startsOn, endsOn }, given.reason)
		}
		await tryBorders(db)
		await refreshHeld(act, [spell.personId])
		return { personId: spell.personId, moved: moved.map((one) => one.id) }
	},
	audit: ({ spellId }, value) => ({
		kind: 'spell',
		ids: value === null ? [spellId] : [spellId, value.personId, ...value.moved],
	}),
	constraints: { one_place_at_a_time: 'two-places-at-once' },
})

type Given = z.output<typeof input>

function corrected(spell: SpellRow, given: Given) {
	const emptied = given.facts === 'whole'
	const maybe = <Value>(value: Value | null | undefined, before: Value | null): Value | null =>
		value ?? (emptied ? null : before)
	const endsOn = maybe(given.endsOn, spell.endsOn)
	return {
		startsOn: given.startsOn ?? spell.startsOn,
		endsOn,
		place: given.place ?? spell.place,
		placeName: maybe(given.placeName, spell.placeName),
		arrangedBy: given.arrangedBy ?? spell.arrangedBy,
		contract: given.contract ?? spell.contract,
		contractEndsOn: maybe(given.contractEndsOn, spell.contractEndsOn),
		dischargeOn: maybe(given.dischargeOn, spell.dischargeOn),
		homeAfter: given.homeAfter ?? spell.homeAfter,
		overstays: given.overstays === undefined ? !emptied && spell.overstays : given.overstays === 'yes',
		population: given.population ?? spell.population,
		withChildren: given.withChildren ?? spell.withChildren,
		childrenElsewhere: given.childrenElsewhere ?? spell.childrenElsewhere,
		stayMunicipality: given.stayMunicipality ?? spell.stayMunicipality,
		residenceMunicipality: maybe(given.residenceMunicipality, spell.residenceMunicipality),
		toldBy: given.toldBy ?? spell.toldBy,
		// A spell that is found to last leads nowhere.
		destination: endsOn === null ? (given.destination ?? null) : maybe(given.destination, spell.destination),
	}
}

type Corrected = ReturnType<typeof corrected>
const keysOf = (now: Corrected) => Object.keys(now) as (keyof Corrected)[]
