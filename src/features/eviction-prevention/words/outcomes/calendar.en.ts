import type { Words } from '../../../../platform/words/shape.ts'
import type { calendarWords as sv } from './calendar.sv.ts'

export const calendarWords: Words<typeof sv> = {
	title: 'Your deadlines in your own calendar',
	state:
		'The calendar shows how many deadlines you have on a day, and a link here. Never whom or what they concern.',
	myWork: 'My work',
	none: 'You have no calendar address.',
	since:
		'You have had a calendar address since {day}. It is not shown again; make a new one if you have lost it.',
	open: 'Make an address',
	openAnew: 'Make a new address',
	end: 'End the address',
	once: 'Your address. It is shown only now.',
	how: 'Add it to the calendar as a subscription. Whoever has the address sees the number of deadlines, so do not share it. A new address ends the one before.',
	done: { ended: 'The address has ended' },
	name: 'Bofast, deadlines',
	summary: '{count, plural, one {One deadline} other {# deadlines}}',
	fields: {},
	hints: {},
	faults: {},
	refusals: {},
}
