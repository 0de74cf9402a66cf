import { laterOf, type PlainDate } from '../../../../foundation/plain-date.ts'
import { findRule, rulesFor } from '../deadline-rules.ts'
import type { KnownDates } from '../recovery.ts'
import { countryOf, type Regime } from './countries.ts'
import { findHoliday, type Holiday, lastWorkingDayUpTo } from './holidays.ts'
import { lastDayOf, type Unverified } from './rule.ts'

/** The last day of one of the law's times. A day off stands as reckoned; the safe day is the working day before it. */
export type LawTime = {
	readonly id: string
	readonly on: PlainDate
	readonly holiday: Holiday | null
	readonly lastSafeDay: PlainDate
	readonly paragraph: string
	readonly source: string
	/** Whether a day off moves the day is unverified for every time; on a working day there is nothing to doubt. */
	readonly unverified: Unverified | null
}

/** The time that begins on the day under the act, or null where the act has none or no length of it is known. */
export function timeUnder(id: string, regime: Regime, startsOn: PlainDate): LawTime | null {
	const rule = findRule(id, regime, startsOn)
	if (rule === null || rule.length.unit === 'none') return null
	const on = lastDayOf(rule.length, startsOn)
	const holiday = findHoliday(on, countryOf(regime))
	const { paragraph, source } = rule
	return {
		...{ id, on, holiday, paragraph, source },
		lastSafeDay: lastWorkingDayUpTo(on, countryOf(regime)),
		unverified: doubtAbout(rule.unverified, holiday),
	}
}

/** A doubt of the rule's own weighs more than the doubt whether a day off moves it. */
export function doubtAbout(ofRule: Unverified | null, holiday: Holiday | null): Unverified | null {
	if (ofRule !== null && ofRule !== 'weekend-move') return ofRule
	return holiday === null ? null : 'weekend-move'
}

/** Every time that the known dates have started, earliest first: another date gives other times. */
export function timesFrom(regime: Regime, dates: KnownDates, today: PlainDate): readonly LawTime[] {
	const ids = new Set(rulesFor(regime, today).map((rule) => rule.id))
	return [...ids]
		.flatMap((id) => timeFrom(id, regime, dates, today) ?? [])
		.toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

function timeFrom(id: string, regime: Regime, dates: KnownDates, today: PlainDate): LawTime | null {
	const runsFrom = findRule(id, regime, today)?.runsFrom ?? null
	if (runsFrom === null) return null
	if ('endOf' in runsFrom) {
		const before = timeFrom(runsFrom.endOf, regime, dates, today)
		return before === null ? null : timeUnder(id, regime, before.on)
	}
	const known = runsFrom.dates.flatMap((kind) => dates[kind] ?? [])
	const [first, ...rest] = known
	if (first === undefined || known.length < runsFrom.dates.length) return null
	return timeUnder(id, regime, rest.reduce(laterOf, first))
}
