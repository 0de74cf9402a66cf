import type { Words } from '../../../platform/words/shape.ts'
import type { countRefusals as sv } from './count-refusals.sv.ts'

export const countRefusals: Words<typeof sv> = {
	faults: {
		'ends-before-it-begins': 'The last day lies before the first',
		'week-too-long': 'A measure period is one month at most',
		'answer-before-the-week': 'The last day to answer cannot lie before the measure week',
		'one-of-the-two': 'Choose either a unit or an organisation',
		'not-for-a-unit': 'That ground is for organisations outside the municipality',
		'not-for-a-organisation': 'That ground is for the municipality’s own units',
		'another-committee': 'The unit belongs to another committee',
		'more-than-the-ground-allows': 'The ground does not allow so much',
		'two-choices-at-least': 'Write two choices at least, one a line',
		'no-ground-for-identity': 'Your ground for answering does not cover that',
		'initials-not-two-letters': 'Write two letters, given name and family name',
		'consent-missing': 'The person must have said yes for that to be told',
		'born-after-the-week': 'The person cannot be born after the measure week',
		'not-a-birth-year': 'Write the year with four digits',
		'differs-from-birth-date': 'Does not agree with the birth date',
		'differs-from-identity-number': 'Does not agree with the identity number',
		'ended-before-the-week': 'That day lies before the measure week',
		'number-too-large': 'The number is too large',
		'none-and-some': 'Choose either none or unknown, or some of the others',
		'identity-number-wrong-form': 'Write ten or twelve digits',
		'identity-number-no-such-day': 'There is no such birthday',
		'identity-number-not-born-yet': 'That birthday has not been yet',
		'identity-number-check-digit': 'The last digit does not agree. Check the number.',
		'identity-number-missing-birth-number': 'The birth number is missing',
		'choose-one': 'Choose one of the answers',
	},
	refusals: {
		'count-round-name-taken': 'There is a count week of that name already.',
		'count-round-open': 'The count week has opened already.',
		'count-round-not-open': 'The count week is not open for answers.',
		'count-week-not-begun': 'The measure week has not begun. Answer from its first day on.',
		'count-round-closed': 'The count week is closed and its numbers are frozen.',
		'count-round-not-closed': 'Files are taken out when the count week is closed.',
		'count-answers-destroyed':
			'The answers are destroyed: a year has passed since the count week was closed, or since the last day for answers if nobody closed it. No numbers or files can be made of them any more.',
		'nobody-invited': 'Invite somebody to answer first.',
		'informant-already-invited': 'They are invited already.',
		'informant-already-answered': 'They have said already that they are done.',
		'reminded-today': 'They have been reminded today.',
		'answers-already-there':
			'There {count, plural, one {is one answer} other {are # answers}} already. Take them back first if you met nobody.',
		'no-answers-yet': 'No answer has been given. If you met nobody, say that instead.',
		'drafts-left': '{count, plural, one {One draft is} other {# drafts are}} not confirmed yet.',
		'draft-not-complete':
			'Answer {number} lacks {count, plural, one {one fact} other {# facts}}. Open it and fill in.',
		'no-whole-drafts':
			'{count, plural, =0 {There are no drafts to confirm.} one {The draft lacks facts. Open it and fill in.} other {All # drafts lack facts. Open them and fill in.}}',
		'only-own-units-have-a-list': 'Only the municipality’s own units have a list to fill in from.',
		'double-is-certain': 'They have the same identity number and are one person.',
		'double-contradicts': 'That goes against what has been settled about the same people.',
		'doubles-open':
			'{count, plural, one {One possible double is} other {# possible doubles are}} not settled. Settle them, or tick that they are left.',
	},
}
