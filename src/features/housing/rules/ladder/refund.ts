import {
	addDays,
	addMonths,
	daysBetween,
	earlierOf,
	laterOf,
	type PlainDate,
	plainDate,
} from '../../../../foundation/plain-date.ts'

/** Denmark: what the state pays half of. § 110 are stays, § 85 a support by the methods of Housing First. */
export const refundParagraphs = ['110', '85a'] as const

/** The rules as they are told; none of them is read in the act itself, so every reading stands beside the others. */
export const refundRules = {
	source: 'L 64 (2022–23), i kraft 1 okt 2023; VIVE og ministeriets vejledninger',
	verified: false,
	/** Only a course whose first admission came on this day or later is counted so. */
	firstAdmissionsFrom: plainDate('2023-10-01'),
	/** From this day the days are fewer. */
	fewerFrom: plainDate('2026-04-01'),
	days: 120,
	fewerDays: 90,
	/** Support by § 85 a is refunded for a limited time; how long is not verified. */
	supportMonths: 24,
} as const

/** How a running year that crosses the day may be read. */
export const refundReadings = ['by-first-day', 'by-each-day', 'by-last-day'] as const
export type RefundReading = (typeof refundReadings)[number]

export type RefundStay = {
	readonly startsOn: PlainDate
	/** The day of leaving, which is not counted; null lasts. */
	readonly endsOn: PlainDate | null
}

export type RunningYear = {
	readonly startsOn: PlainDate
	/** The first day of the next running year. */
	readonly until: PlainDate
	/** Whether the number of days changes within it. */
	readonly crosses: boolean
	/** By this year's own first admission. */
	readonly counted: boolean
	/** By the first admission of the whole course. */
	readonly countedByCourse: boolean
	readonly readings: readonly {
		readonly reading: RefundReading
		readonly days: number
		readonly of: number
		readonly left: number
	}[]
}

/**
 * Running years from the first admission; the next begins with the first admission after a year has passed. Days until
 * `today`, each once however many stays it lies in.
 */
export function refundYears(stays: readonly RefundStay[], today: PlainDate): RunningYear[] {
	const years: RunningYear[] = []
	for (let first = firstDayFrom(stays, null, today); first !== null; ) {
		const until = addMonths(first, 12)
		const course = years[0]?.startsOn ?? first
		years.push({
			...yearOf(stays, { startsOn: first, until }, today),
			countedByCourse: course >= refundRules.firstAdmissionsFrom,
		})
		first = firstDayFrom(stays, until, today)
	}
	return years
}

/** The first day on or after `from` on which somebody was there. */
function firstDayFrom(
	stays: readonly RefundStay[],
	from: PlainDate | null,
	today: PlainDate,
): PlainDate | null {
	const days = stays.flatMap(({ startsOn, endsOn }) => {
		const day = from === null ? startsOn : laterOf(startsOn, from)
		return day <= today && (endsOn === null || day < endsOn) ? [day] : []
	})
	return days.toSorted()[0] ?? null
}

type Span = { readonly startsOn: PlainDate; readonly until: PlainDate }

function yearOf(
	stays: readonly RefundStay[],
	{ startsOn, until }: Span,
	today: PlainDate,
): Omit<RunningYear, 'countedByCourse'> {
	const { fewerFrom, firstAdmissionsFrom, days, fewerDays } = refundRules
	const dayAfter = addDays(today, 1)
	const end = earlierOf(until, dayAfter)
	const used = daysIn(stays, startsOn, end)
	const before = daysIn(stays, startsOn, earlierOf(end, laterOf(fewerFrom, startsOn)))
	const crosses = startsOn < fewerFrom && fewerFrom < until
	const readings = {
		'by-first-day': { of: startsOn < fewerFrom ? days : fewerDays, days: used },
		// Until the day the longer number holds; afterwards no more than the shorter one in all.
		'by-each-day': {
			of: !crosses
				? startsOn < fewerFrom
					? days
					: fewerDays
				: today < fewerFrom
					? days
					: Math.max(fewerDays, Math.min(days, before)),
			days: used,
		},
		'by-last-day': { of: until <= fewerFrom ? days : fewerDays, days: used },
	} as const
	return {
		...{ startsOn, until, crosses, counted: startsOn >= firstAdmissionsFrom },
		readings: refundReadings.map((reading) => {
			const told = readings[reading]
			return { reading, ...told, left: Math.max(0, told.of - told.days) }
		}),
	}
}

function daysIn(stays: readonly RefundStay[], from: PlainDate, until: PlainDate): number {
	const spans = stays
		.map(
			({ startsOn, endsOn }) =>
				[laterOf(startsOn, from), endsOn === null ? until : earlierOf(endsOn, until)] as const,
		)
		.filter(([start, end]) => start < end)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
	let [sum, reached] = [0, from]
	for (const [start, end] of spans) {
		const begins = laterOf(start, reached)
		if (begins < end) sum += daysBetween(begins, end)
		reached = laterOf(reached, end)
	}
	return sum
}

/** Until when support by § 85 a is refunded, as it is told. */
export const supportRefundedUntil = (startsOn: PlainDate): PlainDate =>
	addMonths(startsOn, refundRules.supportMonths)
