import type { Words } from '../../../../platform/words/shape.ts'
import type { zero as sv } from './zero.sv.ts'

export const zero: Words<typeof sv> = {
	title: 'Operational zero',
	note: 'beside the real number and the zero vision, never instead of them',
	acute: {
		title: 'Acute homelessness',
		real: 'Real number: <b>{active}</b> acutely homeless at the end of {month}. Vision: 0.',
		held: 'Operational zero has held for {months, plural, one {# month} other {# months}} in a row and is <b>reached</b>.',
		notYet:
			'Operational zero has held for {months, plural, =0 {no month} one {# month} other {# months}} in a row; {needed} are needed. It is <b>not reached</b>.',
		rule: 'A month holds when no more are acutely homeless than came to a home a month on average over the last {average} months, and never fewer than {least}.',
		now: 'The threshold is now {threshold}.',
		few: 'Not shown to those who read small numbers in words: the number is small.',
	},
	children: {
		title: 'Children evicted',
		real: 'Real number: <b>{children, plural, =0 {no child} one {# child} other {# children}}</b> evicted in the last {months} months. Vision: 0.',
		fewReal: 'Real number: <b>fewer than five children</b> evicted in the last {months} months. Vision: 0.',
		reachedWords: 'Operational zero is <b>reached</b>.',
		notReachedWords: 'Operational zero is <b>not reached</b>: {needed} months in a row are needed.',
		held: 'No child has been evicted for {months, plural, one {# month} other {# months}}. Operational zero is <b>reached</b>.',
		notYet:
			'No child has been evicted for {months, plural, =0 {less than a month} one {# month} other {# months}}; {needed} are needed. Operational zero is <b>not reached</b>.',
		rule: 'Holds when no child has been evicted for {needed} months in a row. The definition is Bofast’s own: a threshold above zero would accept that children are evicted.',
	},
	strip: 'Month by month',
	states: { held: 'held', broken: 'did not hold', unknown: 'too few months' },
	month: '{month}: {state}',
}
