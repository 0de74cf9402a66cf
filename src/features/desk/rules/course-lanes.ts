import {
	addDays,
	addMonths,
	daysBetween,
	earlierOf,
	laterOf,
	type PlainDate,
} from '../../../foundation/plain-date.ts'

/** Half-open; until is null while it lasts. */
export type Stretch = { readonly from: PlainDate; readonly until: PlainDate | null }

export type DrawnSpell = {
	readonly startsOn: PlainDate
	readonly endsOn: PlainDate | null
	/** Left for a home, another municipality or life: nothing is missing afterwards. */
	readonly leftForGood: boolean
	readonly pieces: readonly (Stretch & { readonly category: number })[]
}

type SituationStretch = Stretch & { readonly category: number }

/** The situation through time: where two records tell of the same days, the place that was come to last. */
export function situationsOf(spells: readonly DrawnSpell[]): SituationStretch[] {
	const pieces = spells.flatMap(({ startsOn, pieces }) => pieces.map((piece) => ({ ...piece, startsOn })))
	const borders = [...new Set(pieces.flatMap(({ from, until }) => (until === null ? [from] : [from, until])))]
	const stretches: SituationStretch[] = []
	for (const [place, from] of borders.sort().entries()) {
		const [latest] = pieces
			.filter((piece) => piece.from <= from && (piece.until === null || from < piece.until))
			.sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1))
		if (latest === undefined) continue
		const until = borders[place + 1] ?? null
		const last = stretches.at(-1)
		if (last !== undefined && last.until === from && last.category === latest.category) {
			stretches[stretches.length - 1] = { ...last, until }
		} else stretches.push({ from, until, category: latest.category })
	}
	return stretches
}

/** Times between the first place and today, and ahead to a planned one, of which no place is known. */
export function withoutHome(spells: readonly DrawnSpell[], today: PlainDate): Stretch[] {
	const holes: Stretch[] = []
	let covered: PlainDate | null | undefined
	let leftForGood = false
	for (const spell of [...spells].sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1))) {
		if (covered === null) break
		if (covered !== undefined && spell.startsOn > covered && !leftForGood) {
			holes.push({ from: covered, until: spell.startsOn })
		}
		if (covered === undefined || spell.endsOn === null || spell.endsOn >= covered) {
			covered = spell.endsOn
			leftForGood = spell.leftForGood
		}
	}
	if (covered === undefined || covered === null || leftForGood || covered > today) return holes
	return [...holes, { from: covered, until: null }]
}

/** So many days without contact are worth a word: half the way to inactivity. */
const longWithoutContact = 45

type QuietTime = { readonly from: PlainDate; readonly until: PlainDate; readonly days: number }

/** The long times without contact, between two and since the last; contacts in any order. */
export function withoutContact(contactOn: readonly PlainDate[], today: PlainDate): QuietTime[] {
	const days = contactOn.filter((day) => day <= today).sort()
	return days
		.map((from, place) => {
			const until = days[place + 1] ?? today
			return { from, until, days: daysBetween(from, until) }
		})
		.filter((quiet) => quiet.days >= longWithoutContact)
}

const monthsBack = 22
const monthsAhead = 2
const atLeastMonths = 5

/** What is drawn: nearly two years back unless all is asked for, and somewhat ahead of today and of what is planned. */
export function axisOf(
	days: readonly PlainDate[],
	today: PlainDate,
	whole: boolean,
): { from: PlainDate; until: PlainDate; hasEarlier: boolean } {
	const first = days.reduce(earlierOf, today)
	const last = days.reduce(laterOf, today)
	const oldest = addMonths(firstOfMonth(today), -monthsBack)
	const wanted = whole ? first : laterOf(first, oldest)
	const ahead = addMonths(firstOfMonth(today), monthsAhead + 1)
	const planned = earlierOf(addDays(last, 31), addMonths(ahead, 6))
	return {
		from: earlierOf(firstOfMonth(wanted), addMonths(firstOfMonth(today), -atLeastMonths)),
		until: laterOf(ahead, firstOfMonth(planned)),
		hasEarlier: first < oldest,
	}
}

const firstOfMonth = (day: PlainDate) => addDays(day, 1 - Number(day.slice(8, 10)))
