import type { Words } from '../../../../platform/words/shape.ts'
import type { reconciliationWords as sv } from './reconciliation.sv.ts'

export const reconciliationWords: Words<typeof sv> = {
	title: 'Executed evictions against the enforcement authority',
	state:
		'{differing, plural, =0 {No year differs where both have a figure.} one {<b>One year</b> differs.} other {<b># years</b> differ.}}',
	stateNone: 'No figures of the enforcement authority have been read in yet.',
	table: 'Counted here and the authority’s figures, year by year',
	year: 'Year',
	running: '{year}, so far',
	figures: { executed: 'Executed', withChildren: 'With children', children: 'Children' },
	counted: 'here',
	authority: 'authority',
	differs: 'difference',
	nothing: 'not counted',
	show: 'Show the cases',
	note: 'Difference = counted here minus the authority. A year that was not counted here is not zero. What the authority does not tell is a dash.',
	latest: 'Last read in {day}.',
	cases: 'Evictions executed in {year}',
	casesNote: 'Only the cases open to you.',
	casesNone: 'No such case is open to you.',
	case: 'Case',
	day: 'Executed',
	bringIn: 'Bring in the authority’s yearly figures',
}
