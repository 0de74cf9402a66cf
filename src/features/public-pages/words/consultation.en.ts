import type { Words } from '../../../platform/words/shape.ts'
import type { consultation as sv } from './consultation.sv.ts'

export const consultation: Words<typeof sv> = {
	title: 'Consultation: {title}',
	proposal: 'The proposal',
	answers: 'The answers',
	states: {
		open: 'One may answer until {day}.',
		over: 'The time to answer ended on {day}. The answers are being gone through.',
		closed: 'Closed. The time to answer ended on {day}, and every answer is dealt with.',
	},
	about: '{committee} sent out a proposed plan for {from}–{to}.',
	registry: 'Registry number {number}.',
	extended: 'The last day was moved to {day}.',
	contact: 'Questions: {contact}.',
	invite: 'Say what you think of {title}',
	inviteText: 'The proposal is out for answers until {day}. Anyone may answer. An answer is a public record.',
	read: 'Read about the consultation',
	answer: 'Read the proposal and answer',
	questions: 'What the municipality asked in particular',
	readProposal: 'Read the proposal as it was sent out',
	proposalText: 'So the proposal read when it was sent out. The plan may have been changed since.',
	count:
		'{count, plural, =0 {No answer has come in.} one {One answer has come in.} other {# answers have come in.}}',
	responseCaption: 'Those whom the proposal was sent to, and how many answered',
	sector: 'Sector',
	invited: 'Invited',
	answered: 'Answered',
	sectors: { public: 'Public', private: 'Private', 'non-profit': 'Non-profit' },
	became: 'What became of the remarks',
	counted: {
		accepted: '{count, plural, =0 {None is accepted in full} one {One is accepted} other {# are accepted}}',
		partly:
			'{count, plural, =0 {None is accepted in part} one {One is accepted in part} other {# are accepted in part}}',
		no: '{count, plural, =0 {None is declined} one {One is not accepted} other {# are not accepted}}',
		waiting:
			'{count, plural, =0 {None waits to be dealt with} one {One waits to be dealt with} other {# wait to be dealt with}}',
	},
	allAnswers: 'All answers, one by one, and what became of them',
	answersText:
		'The number of your answer stands on the page that you were sent a link to. Private persons are not named, and words are shown only in the answers that the municipality has chosen to show.',
	noAnswers: 'No answer has come in yet.',
	find: 'Find an answer by its number',
	answerNumber: 'answer {number}',
	answerFrom: '{answer}: {from}',
	person: 'a private person',
	late: 'Came in late.',
	notShown: 'The words are not shown here.',
	secret: 'This part is secret and is not shown.',
	whole: 'The whole proposal',
	waits: 'Not dealt with yet.',
	led: 'It led to a change in version {version}.',
	stances: {
		supports: 'Supports it.',
		'supports-with-remarks': 'Supports it with remarks.',
		rejects: 'Rejects it.',
		'no-remarks': 'Has no remarks.',
	},
	outcomes: { accepted: 'Accepted.', partly: 'Accepted in part.', no: 'Not accepted.' },
	changes: 'What the answers led to',
	changesText:
		'In version {version} {count, plural, =0 {no change has answers behind it} one {one change has answers behind it} other {# changes have answers behind them}}.{besides, plural, =0 {} one { One more was made for other reasons.} other { # more were made for other reasons.}}',
	changesWait:
		'The next version is not decided yet. Then the changes that the answers led to will stand here.',
	behind: 'Behind the change:',
	figures: 'Figures or facts were changed, not the words.',
}
