import { dayNumber } from '../../../../foundation/plain-date.ts'
import { classOf, type DestinationClass } from '../codes/destinations.ts'
import { isMunicipalTenancy } from '../codes/places.ts'
import type { SpellFacts } from '../facts.ts'
import type { SituationDefinition } from '../situations/definition.ts'
import { rulingOn } from '../situations/ruling.ts'
import { bridged } from './bridges.ts'
import type { Ending, Stretch } from './course.ts'
import { type Covered, coverOf } from './cover.ts'

/** A counted stretch of a person's course, and the spell that it comes from. */
export type SpellStretch = Stretch & { readonly spell: SpellFacts }

/** A person's spells as counted stretches: in order, none overlapping, gaps bridged, each with how it ended. */
export function stretchesOf(
	spells: readonly SpellFacts[],
	definition: SituationDefinition,
	gapDays: number,
): SpellStretch[] {
	const covers = coverOf(spells)
	const stretches = covers.flatMap((cover, place) => {
		const { category, from } = rulingOn(cover.spell, definition)
		const counted = Math.max(cover.from, dayNumber(from))
		if (category === 0 || counted >= cover.until) return []
		return {
			from: counted,
			until: cover.until,
			category,
			alwaysActive: isMunicipalTenancy(cover.spell.place),
			ending: endingOf(cover, covers, place, gapDays),
			spell: cover.spell,
		}
	})
	return bridged(stretches, gapDays)
}

const endings: Readonly<Record<DestinationClass, Ending>> = {
	permanent: 'housed',
	deceased: 'deceased',
	moved: 'moved',
	temporary: 'elsewhere',
	other: 'elsewhere',
}

/** The most decisive word wins where several records end on one day. */
const decisive: readonly Ending[] = ['deceased', 'moved', 'housed']

/** A home of one's own that begins within the gap says housed, also where nobody wrote down the destination. */
function endingOf(cover: Covered, covers: readonly Covered[], place: number, gapDays: number): Ending {
	const told = cover.ended.map(({ destination }) => endings[classOf(destination)])
	const said = decisive.find((ending) => told.includes(ending))
	if (said !== undefined) return said
	const following = covers[place + 1]
	const ownHome = following?.spell.place === 'own-home' && following.from - cover.until <= gapDays
	return ownHome ? 'housed' : 'elsewhere'
}
