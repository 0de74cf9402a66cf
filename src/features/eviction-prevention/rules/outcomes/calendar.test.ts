import { expect, test } from 'vitest'
import { plainDate as day, instant } from '../../../../foundation/plain-date.ts'
import { calendarDays, writeCalendar } from './calendar.ts'

test('dates that have passed stand on today, the others on their day', () => {
	const dates = [day('2026-10-20'), day('2026-10-01'), day('2026-10-12'), day('2026-10-20')]
	expect(calendarDays(dates, day('2026-10-12'))).toEqual([
		{ on: '2026-10-12', count: 2 },
		{ on: '2026-10-20', count: 2 },
	])
})

test('the file is iCalendar: whole days, folded lines, marks escaped, a count and a link', () => {
	const file = writeCalendar({
		...{ name: 'Bofast, mina datum', feedId: 'f1', stampedAt: instant('2026-10-12T07:00:00Z') },
		link: `https://bofast.example/${'ä'.repeat(60)}`,
		say: (count) => `${count} tidsfrister`,
		days: [{ on: day('2026-12-31'), count: 2 }],
	})
	expect(file).toContain('X-WR-CALNAME:Bofast\\, mina datum\r\n')
	expect(file).toContain(
		'DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:2 tidsfrister\r\n',
	)
	expect(file).toContain('DTSTAMP:20261012T070000Z')
	const lines = file.split('\r\n')
	expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
	expect(file.replaceAll('\r\n ', '')).toContain(`URL:https://bofast.example/${'ä'.repeat(60)}\r\n`)
})
