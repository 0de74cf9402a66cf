import fc from 'fast-check'
import { contactKinds } from '../../src/features/homelessness/rules/codes/contacts.ts'
import { destinations } from '../../src/features/homelessness/rules/codes/destinations.ts'
import { places } from '../../src/features/homelessness/rules/codes/places.ts'
import type { PersonFacts, SpellFacts } from '../../src/features/homelessness/rules/facts.ts'
import { addDays, plainDate } from '../../src/foundation/plain-date.ts'

const firstDay = plainDate('2022-01-01')

/** The days that invented courses play in: a year and a half. */
export const playedDays = Array.from({ length: 500 }, (_, day) => addDays(firstDay, day))

const anyDay = fc.integer({ min: 0, max: 420 }).map((day) => addDays(firstDay, day))

/** More often a place that counts and does not count by turns than an even draw would give. */
const anyPlace = fc.oneof(
	fc.constantFrom(...places.map(({ code }) => code)),
	fc.constantFrom(
		'rough-sleeping' as const,
		'prison' as const,
		'own-home' as const,
		'social-contract' as const,
	),
)

const anySpell: fc.Arbitrary<SpellFacts> = fc
	.record({
		startsOn: anyDay,
		nights: fc.option(fc.integer({ min: 1, max: 160 }), { freq: 4 }),
		place: anyPlace,
		arrangedBy: fc.constantFrom('municipality' as const, 'person' as const, 'unknown' as const),
		contract: fc.constantFrom(
			'none' as const,
			'special-terms' as const,
			'sublet' as const,
			'unknown' as const,
		),
		contractEndsOn: fc.option(anyDay),
		dischargeOn: fc.option(anyDay),
		homeAfter: fc.constantFrom('none' as const, 'arranged' as const, 'unknown' as const),
		overstays: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
		population: fc.constantFrom(
			'resident' as const,
			'resident' as const,
			'eu-eea' as const,
			'without-permit' as const,
		),
		withChildren: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
		overriddenTo: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 1 }),
		destination: fc.option(fc.constantFrom(...destinations.map(({ code }) => code))),
	})
	.map(({ nights, ...spell }) => ({
		...spell,
		endsOn: nights === null ? null : addDays(spell.startsOn, nights),
	}))

/** Spells that follow each other closely, with gaps about as long as those that are bridged, or overlap a little. */
const anyChain: fc.Arbitrary<SpellFacts[]> = fc
	.array(
		fc.record({
			spell: anySpell,
			gap: fc.constantFrom(-5, 0, 0, 1, 13, 14, 15, 16),
			nights: fc.integer({ min: 1, max: 100 }),
		}),
		{ maxLength: 6 },
	)
	.map((links) => {
		let day = firstDay
		return links.map(({ spell, gap, nights }) => {
			const startsOn = addDays(day, gap)
			day = addDays(startsOn, nights)
			return { ...spell, startsOn, endsOn: day }
		})
	})

export const anyPerson: fc.Arbitrary<PersonFacts> = fc.record({
	bornOn: fc.option(
		fc.integer({ min: -70 * 365, max: 0 }).map((days) => addDays(firstDay, days)),
		{ freq: 6 },
	),
	sex: fc.constantFrom('woman' as const, 'man' as const, null),
	spells: fc.oneof(fc.array(anySpell, { maxLength: 6 }), anyChain),
	contacts: fc.array(
		fc.record({ onDay: anyDay, kind: fc.constantFrom(...contactKinds.map(({ code }) => code)) }),
		{ maxLength: 12 },
	),
})
