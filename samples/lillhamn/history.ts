import { classOf } from '../../src/features/eviction-prevention/rules/outcomes.ts'
import { addDays, daysBetween, firstDayOf, type PlainDate, yearOf } from '../../src/foundation/plain-date.ts'
import { inventCase } from './cases.ts'
import type { Chance } from './chance.ts'
import { disturbanceCourse, evictionCourse, peacefulCourse, peacefulOutcomes, workday } from './fates.ts'
import { figuresFor, firstYear, type YearFigures } from './figures.ts'
import { inventHousehold } from './households.ts'
import type { numberOffice } from './identity.ts'
import type { InventedCase, InventedHousehold, InventedPerson, Protection } from './shape.ts'

/** A household and one case of its: the whole life of it, also the part that lies after today. */
export type Life = {
	readonly household: InventedHousehold
	readonly people: readonly InventedPerson[]
	readonly lived: InventedCase
}

/** Every case of every year from the first to the one after today's, as whole lives. */
export function inventHistory(
	chance: Chance,
	office: ReturnType<typeof numberOffice>,
	today: PlainDate,
): Life[] {
	const lastYear = yearOf(today)
	const invent = inventor(chance, office)
	const lives: Life[] = []
	for (let year = firstYear; year <= lastYear + 1; year += 1) {
		const figures = figuresFor(year)
		lives.push(...evictions(chance, figures, invent))
		if (year <= lastYear) lives.push(...peaceful(chance, figures, invent, lives))
	}
	return lives
}

type Invent = (wanted: { on: PlainDate; children: number }) => Pick<Life, 'household' | 'people'>

function inventor(chance: Chance, office: ReturnType<typeof numberOffice>): Invent {
	return ({ on, children }) =>
		inventHousehold(chance, office, {
			on,
			children,
			protection: chance.weigh<Protection>([
				['none', 985],
				['confidentiality', 9],
				['protected-registration', 5],
				['new-identity', 1],
			]),
		})
}

/** As many executed evictions, with as many children, as the year's figures say. */
function evictions(chance: Chance, figures: YearFigures, invent: Invent): Life[] {
	// The first year's cases begin in that year: nothing older is kept.
	const earliest = addDays(firstDayOf(figures.year), figures.year === firstYear ? 135 : 8)
	const latest = addDays(firstDayOf(figures.year), 348)
	return shareOut(chance, figures.childrenEvicted, figures.evictions).map((children) => {
		const day = workday(addDays(earliest, chance.between(0, daysBetween(earliest, latest))))
		const { openedOn, ...course } = evictionCourse(chance, day)
		const { household, people } = invent({ on: openedOn, children })
		const outcome = children > 0 ? 'evicted_with_children' : 'evicted_no_children'
		const lived = inventCase(chance, { household, ground: 'arrears', openedOn, course, outcome, figures })
		return { household, people, lived }
	})
}

function peaceful(chance: Chance, figures: YearFigures, invent: Invent, earlier: readonly Life[]): Life[] {
	return Array.from({ length: figures.cases - figures.evictions }, () => {
		const openedOn = workday(addDays(firstDayOf(figures.year), chance.between(4, 362)))
		const again = chance.happens(0.1) ? findReturning(chance, earlier, openedOn) : null
		const children = chance.weigh([
			[0, 66],
			[1, 15],
			[2, 12],
			[3, 5],
			[4, 2],
		])
		const { household, people } = again ?? invent({ on: openedOn, children })
		if (chance.happens(0.14)) {
			const course = disturbanceCourse(chance, openedOn)
			const outcome = chance.weigh([
				['disturbance_ceased', 8],
				['moved_voluntarily_to_other_dwelling', 1],
				['withdrawn_by_landlord', 1],
			] as const)
			const lived = inventCase(chance, {
				household,
				ground: 'disturbance',
				openedOn,
				course,
				outcome,
				figures,
			})
			return { household, people, lived }
		}
		const outcome = chance.weigh(peacefulOutcomes)
		const course = peacefulCourse(chance, openedOn, outcome)
		return {
			household,
			people,
			lived: inventCase(chance, { household, ground: 'arrears', openedOn, course, outcome, figures }),
		}
	})
}

/** A household that kept its home once and is in trouble again. */
function findReturning(
	chance: Chance,
	earlier: readonly Life[],
	openedOn: PlainDate,
): Pick<Life, 'household' | 'people'> | null {
	if (earlier.length === 0) return null
	const { household, people } = chance.pick(earlier)
	const kept = earlier
		.filter((life) => life.household.id === household.id)
		.every(
			({ lived: { closing } }) =>
				closing !== null && classOf(closing.outcome) === 'kept' && addDays(closing.on, 60) < openedOn,
		)
	return kept ? { household, people } : null
}

/** Shares children out over the evictions: families of one to three, the other homes without. */
function shareOut(chance: Chance, children: number, homes: number): number[] {
	const sizes: number[] = []
	for (let left = children; left > 0; ) {
		const size = Math.min(left, chance.between(1, 3))
		sizes.push(size)
		left -= size
	}
	return chance.shuffle(
		Array.from({ length: Math.max(homes, sizes.length) }, (_, place) => sizes[place] ?? 0),
	)
}
