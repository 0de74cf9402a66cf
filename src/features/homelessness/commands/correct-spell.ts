import * as z from 'zod'
import { isRefused, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { neighboursMoved, refuseOverlap, type Stretch } from '../rules/spell-borders.ts'
import { changeSpell, deferBorders, listDaysOfSpells, type SpellRow, tryBorders } from '../store/spells.ts'
import { heldTogether } from './held-together.ts'
import { refreshHeld } from './refresh-people.ts'
import { refuseHiddenPlaces } from './refuse-hidden-places.ts'
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
	/** Whether what was written with it for the children who follow was wrong in the same way. */
	childrenToo: z.enum(['yes', 'no'], { error: 'choose-one' }).default('yes'),
	/** When what the form showed was written; needed with `whole`, which writes over everything. */
	seenAt: z.string().optional(),
})

/**
 * What was written about a spell was wrong, and says why: any fact, and its days. What was known before stays in history.
 * Refusals: place-overlaps, two-places-at-once, place-kept-by-named-access, spell-changed-meanwhile, nothing-changed.
 */
export const correctSpell = command({
	name: 'correctSpell',
	input,
	may: mayWorkWithHomelessness,
	run: async (act, given) => {
		const { db } = act
		const held = await heldTogether(act, given.spellId, given.childrenToo)
		if (held === missing) return missing
		const { spell, alongside } = held
		if (given.facts === 'whole' && given.seenAt === undefined) {
			throw new BadInput([{ path: 'seenAt', problem: 'required' }])
		}
		if (given.seenAt !== undefined && given.seenAt !== spell.recordedAt) {
			return refuse({ because: 'spell-changed-meanwhile' })
		}
		const now = corrected(spell, given)
		// What is planned stands as it was planned; only a day that is written now must have been.
		notInFuture(act, {
			startsOn: now.startsOn === spell.startsOn ? null : now.startsOn,
			endsOn: now.endsOn === spell.endsOn ? null : now.endsOn,
		})
		wholeSpell(now, now.destination)
		const keys = keysOf(now).filter((key) => now[key] !== spell[key])
		if (keys.length === 0) return refuse({ because: 'nothing-changed' })
		const together = [spell, ...alongside]
		const kept = await refuseHiddenPlaces(
			act,
			together.map(({ personId }) => personId),
		)
		if (kept !== null) return kept

		// What is the adult's own, the children have answers of their own to.
		const shared = keys.filter((key) => key !== 'withChildren' && key !== 'childrenElsewhere')
		const changes: Change[] = [
			{ spell, now },
			...(shared.length === 0
				? []
				: alongside.map((theirs) => ({ spell: theirs, now: changedLike(theirs, now, shared) }))),
		]
		const moved: (Stretch & { id: string })[] = []
		for (const change of changes) {
			// Only the record's own: another record of the person may have been told otherwise.
			const others = await listDaysOfSpells(db, [change.spell.personId])
			const neighbours = movedBy(change, others, given.neighbours)
			if (isRefused(neighbours)) return neighbours
			moved.push(...neighbours)
		}

		await deferBorders(db)
		for (const change of changes) await changeSpell(db, change.spell.id, change.now, given.reason)
		for (const { id: neighbour, startsOn, endsOn } of moved) {
			await changeSpell(db, neighbour, { startsOn, endsOn }, given.reason)
		}
		await tryBorders(db)
		const people = changes.map((change) => change.spell.personId)
		await refreshHeld(act, people)
		return { personId: spell.personId, people, moved: moved.map((one) => one.id) }
	},
	audit: ({ spellId }, value) => ({
		kind: 'spell',
		ids: value === null ? [spellId] : [spellId, ...value.people, ...value.moved],
	}),
	constraints: { one_place_at_a_time: 'two-places-at-once' },
})

type Change = { readonly spell: SpellRow; readonly now: Corrected }

/** The neighbours' new days, or why there is no room. */
function movedBy<Other extends Stretch & { id: string }>(
	{ spell, now }: Change,
	all: readonly Other[],
	neighbours: 'keep' | 'move',
): Other[] | Refusal {
	const others = all.filter((other) => other.id !== spell.id)
	return neighbours === 'move' ? neighboursMoved(spell, now, others) : (refuseOverlap(now, others) ?? [])
}

type Given = z.output<typeof input>

function corrected(spell: SpellRow, given: Partial<Given>) {
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

/** The child's own facts, with what was corrected for the adult. */
function changedLike(theirs: SpellRow, now: Corrected, keys: readonly (keyof Corrected)[]): Corrected {
	const before = corrected(theirs, { facts: 'some' })
	return { ...before, ...Object.fromEntries(keys.map((key) => [key, now[key]])) }
}

const keysOf = (now: Corrected) => Object.keys(now) as (keyof Corrected)[]
