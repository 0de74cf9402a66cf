import { addDays, type Instant, type PlainDate } from '../../../../foundation/plain-date.ts'

/** How many dates there are on one day: a count, never whose. */
export type CalendarDay = { readonly on: PlainDate; readonly count: number }

/** Dates in one's cases by day; those that have passed stand on today. */
export function calendarDays(dates: readonly PlainDate[], today: PlainDate): CalendarDay[] {
	const byDay = Map.groupBy(dates, (on) => (on < today ? today : on))
	return [...byDay].map(([on, own]) => ({ on, count: own.length })).toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

type Calendar = {
	readonly name: string
	readonly feedId: string
	readonly stampedAt: Instant
	readonly link: string
	/** `2 tidsfrister` */
	readonly say: (count: number) => string
	readonly days: readonly CalendarDay[]
}

/** iCalendar (RFC 5545): a whole-day event for each day that has dates, with a count and a link. */
export function writeCalendar({ name, feedId, stampedAt, link, say, days }: Calendar): string {
	const stamp = stampedAt.replace(/\.\d+/, '').replace(/[-:]/g, '')
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Bofast//Bofast 1.0//SV',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escaped(name)}`,
		'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
		...days.flatMap(({ on, count }) => [
			'BEGIN:VEVENT',
			`UID:${on}-${feedId}@bofast`,
			`DTSTAMP:${stamp}`,
			`DTSTART;VALUE=DATE:${compact(on)}`,
			`DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
			`SUMMARY:${escaped(say(count))}`,
			`URL:${link}`,
			`DESCRIPTION:${escaped(link)}`,
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	]
	return `${lines.flatMap(folded).join('\r\n')}\r\n`
}

const compact = (day: PlainDate) => day.replaceAll('-', '')

function escaped(text: string): string {
	return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n')
}

const longestLine = 74

/** No line is longer than 75 octets; a letter is never cut in two. */
function folded(line: string): string[] {
	const parts: string[] = []
	let part = ''
	for (const letter of line) {
		if (new TextEncoder().encode(part + letter).length > longestLine) {
			parts.push(part)
			part = ' '
		}
		part += letter
	}
	return [...parts, part]
}
