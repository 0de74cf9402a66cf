import { countsAsContact } from '../../src/features/homelessness/rules/codes/contacts.ts'
import { classOf } from '../../src/features/homelessness/rules/codes/destinations.ts'
import { isMunicipalTenancy } from '../../src/features/homelessness/rules/codes/places.ts'
import type { PersonFacts, SpellFacts } from '../../src/features/homelessness/rules/facts.ts'
import type { Group } from '../../src/features/homelessness/rules/flow/contribution.ts'
import type { SituationDefinition } from '../../src/features/homelessness/rules/situations/definition.ts'
import { addDays, addMonths, ageOn, type PlainDate } from '../../src/foundation/plain-date.ts'

type State = { readonly category: number; readonly group: Group }

/**
 * Who is active on a day, asked of the facts day by day as the definition is worded and with nothing of the engine:
 * slow and plain, for the engine to be held against. Null: not active.
 */
export function stateByDay(
	person: PersonFacts,
	definition: SituationDefinition,
	days: readonly PlainDate[],
): Map<PlainDate, State | null> {
	return new Map(days.map((day) => [day, stateOn(person, definition, day)]))
}

function stateOn(person: PersonFacts, definition: SituationDefinition, day: PlainDate): State | null {
	const counted = countedOn(person, definition, day) ?? bridgedOn(person, definition, day)
	if (counted === null) return null
	const met = person.contacts.some(
		({ onDay, kind }) => countsAsContact(kind) && addDays(day, -90) <= onDay && onDay <= day,
	)
	if (!met && !isMunicipalTenancy(counted.spell.place)) return null
	return { category: counted.category, group: groupOf(person, counted.spell, definition, day) }
}

type Counted = { readonly category: number; readonly spell: SpellFacts }

function countedOn(person: PersonFacts, definition: SituationDefinition, day: PlainDate): Counted | null {
	const spell = speakingOn(person, day)
	const category = spell === null ? 0 : categoryOn(spell, definition, day)
	return spell === null || category === 0 ? null : { category, spell }
}

/** Up to a fortnight after an ending to nowhere lasting, when something counted follows. */
function bridgedOn(person: PersonFacts, definition: SituationDefinition, day: PlainDate): Counted | null {
	for (let back = 1; back <= 14; back += 1) {
		const before = countedOn(person, definition, addDays(day, -back))
		if (before === null) continue
		const end = addDays(day, 1 - back)
		if (lastingEnd(person, end)) return null
		for (let ahead = 1; ahead + back - 1 <= 14; ahead += 1) {
			if (countedOn(person, definition, addDays(day, ahead)) !== null) return before
		}
		return null
	}
	return null
}

function lastingEnd(person: PersonFacts, end: PlainDate): boolean {
	const said = person.spells
		.filter(({ startsOn, endsOn }) => endsOn === end && startsOn < end)
		.some(({ destination }) => ['permanent', 'deceased', 'moved'].includes(classOf(destination)))
	if (said) return true
	for (let ahead = 0; ahead <= 14; ahead += 1) {
		const next = speakingOn(person, addDays(end, ahead))
		if (next !== null) return next.place === 'own-home'
	}
	return false
}

/** The latest begun; then the longest; then by what it says. */
function speakingOn({ spells }: PersonFacts, day: PlainDate): SpellFacts | null {
	const covering = spells.filter(
		({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day < endsOn),
	)
	const latest = covering.filter((one) => covering.every((other) => other.startsOn <= one.startsOn))
	const longest = latest.filter((one) =>
		latest.every((other) => one.endsOn === null || (other.endsOn !== null && other.endsOn <= one.endsOn)),
	)
	return longest.sort((a, b) => (told(a) < told(b) ? -1 : 1)).at(-1) ?? null
}

const told = (spell: SpellFacts) =>
	JSON.stringify([
		spell.place,
		spell.arrangedBy,
		spell.contract,
		spell.contractEndsOn,
		spell.dischargeOn,
		spell.homeAfter,
		spell.overstays,
		spell.population,
		spell.withChildren,
		spell.overriddenTo,
		spell.destination,
	])

function categoryOn(spell: SpellFacts, definition: SituationDefinition, day: PlainDate): number {
	if (definition.populations[spell.population] === 'out') return 0
	if (definition.country === 'SE' && spell.overriddenTo !== null) return spell.overriddenTo
	const { when, category, withContract } = definition.places[spell.place]
	const within = (end: PlainDate | null, months: number | null) =>
		end !== null && (months === null || day >= addMonths(end, -months))
	const near: Readonly<Record<typeof when, boolean>> = {
		never: false,
		always: true,
		overstaying: spell.overstays,
		'before-discharge':
			spell.overstays ||
			(spell.homeAfter !== 'arranged' && within(spell.dischargeOn, definition.monthsBeforeDischarge)),
		'contract-ends':
			spell.contract === 'none' || within(spell.contractEndsOn, definition.monthsBeforeContractEnd),
	}
	if (!near[when]) return 0
	return when === 'always' && spell.contract !== 'none' && spell.contract !== 'unknown'
		? (withContract ?? category)
		: category
}

function groupOf(
	person: PersonFacts,
	spell: SpellFacts,
	definition: SituationDefinition,
	day: PlainDate,
): Group {
	const age = person.bornOn === null ? null : ageOn(person.bornOn, day)
	const child = age !== null && age < 18
	return {
		population: definition.populations[spell.population] === 'apart' ? 'eu-eea' : child ? 'child' : 'adult',
		sex: person.sex ?? 'unknown',
		ageBand: age === null ? 'unknown' : bandOf(age),
		children: spell.withChildren === 'yes' ? 'yes' : 'no',
	}
}

const bandOf = (age: number) =>
	age < 18 ? '0-17' : age < 25 ? '18-24' : age < 45 ? '25-44' : age < 65 ? '45-64' : '65-'
