import { addDays, type PlainDate, plainDate, weekday } from '../../../../foundation/plain-date.ts'
import type { SpellFacts } from '../facts.ts'
import { situationIn } from '../situations/count-week.ts'
import type { SituationDefinition } from '../situations/definition.ts'
import type { CountedPerson } from './joined.ts'
import type { MeasureWeek, WeekFacts } from './told.ts'

/** The days that a definition measures in a year; null when it names none. */
export function measureDays(
	{ window }: Pick<SituationDefinition, 'window'>,
	year: number,
): { readonly from: PlainDate; readonly to: PlainDate } | null {
	if (window === null) return null
	const day = (month: number, date: number) =>
		plainDate(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
	switch (window.unit) {
		case 'day': {
			const only = day(window.month, window.day)
			return { from: only, to: only }
		}
		case 'week': {
			// ISO 8601: 4 January is always in week 1.
			const monday = addDays(mondayOf(day(1, 4)), (window.week - 1) * 7)
			return { from: monday, to: addDays(monday, 6) }
		}
		case 'week-in-month': {
			const monday = mondayOf(addDays(day(window.month, 1), 6))
			return { from: monday, to: addDays(monday, 6) }
		}
	}
}

const mondayOf = (day: PlainDate) => addDays(day, 1 - weekday(day))

/** What was told of the week as a spell that the definitions can read. */
function spellOf(person: WeekFacts & Pick<CountedPerson, 'population'>, week: MeasureWeek): SpellFacts {
	const { place, contract, contractEndsOn, dischargeOn, homeAfter, overstays, population } = person
	return {
		...{ place, contract, contractEndsOn, dischargeOn, homeAfter, overstays, population },
		startsOn: week.measureFrom,
		endsOn: null,
		arrangedBy: 'unknown',
		withChildren: 'unknown',
		overriddenTo: null,
		destination: null,
	}
}

/** The category that a person of the count is in; 0 is not counted. */
export function categoryOf(
	person: WeekFacts & Pick<CountedPerson, 'population'>,
	definition: SituationDefinition,
	week: MeasureWeek,
): number {
	// Those counted apart or not at all have a situation too; results set them apart by population.
	const asResident = { ...person, population: 'resident' as const }
	return situationIn(spellOf(asResident, week), definition, {
		from: week.measureFrom,
		until: addDays(week.measureTo, 1),
	})
}
