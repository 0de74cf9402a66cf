import type { Words } from '../../../platform/words/shape.ts'
import type { outside as sv } from './outside.sv.ts'

export const outside: Words<typeof sv> = {
	title: 'Consultation: {title}',
	from: '{municipality} asks for answers to a proposal.',
	open: 'You can answer until <b>{day}</b>.',
	over: 'The time to answer was up <b>{day}</b>.',
	closed: 'The consultation is closed. The time to answer was up {day}.',
	late: 'The last day was <b>{day}</b>. You can still answer, and the answer is marked as late.',
	extended: 'The last day is moved from {from} to {to}. Reason: {reason}',
	asks: 'What the municipality asks in particular',
	contact: 'Questions: {contact}.',
	registry: 'Registry number {number}.',
	proposal: 'The proposal',
	proposalText:
		'Read the proposal and write what you want to say about a part of it under that part. You need not say something about everything.',
	say: 'Write about this',
	whole: 'About the whole proposal',
	who: 'Who you are',
	whoText:
		'Write your name, or the organisation you answer for. The e-mail address is used only to confirm the answer. Names of private persons are not shown to others.',
	public:
		'An answer to the municipality becomes a public record. Write nothing about other people that they do not want others to read.',
	send: 'Send the answer',
	confirmText: 'You will get a letter with a link. The answer counts once you have confirmed it.',
	bodyState: 'You answer for <b>{body}</b>.',
	answered: 'Your answer came in {day}, number {number}.',
	change: 'You can change it until the municipality has begun to deal with it.',
	became: 'What became of the answer',
	ownTitle: 'Your answer',
	ownWaiting: 'The answer counts once you have confirmed it.',
	ownIn: 'The answer came in {day} and has number {number}.',
	ownNot: 'The answer is not counted: it came twice or a later one replaced it.',
	confirm: 'Confirm that the answer is mine',
	notTreated: 'Not dealt with yet',
	published: 'Answers that have come in',
	publishedText:
		'The municipality shows answers that it has decided to show. Names of private persons are not shown.',
	municipalitySays: 'The municipality: {outcome}.',
	thanks: 'Thank you for your answer',
	thanksConfirm:
		'We have sent a letter to the address you wrote. Open the link in it and confirm, or the answer does not count.',
	thanksIn: 'The answer has come in.',
	thanksBody: 'The answer has come in to {municipality}.',
	thanksLate: 'The answer has come in and is marked as late.',
	nobody: 'Do not fill in this field',
	kinds: { sections: 'Text', goals: 'Goals', indicators: 'Indicators', activities: 'Activities' },
	fields: {
		attachments: 'Attachments',
		stance: 'What do you say of the proposal as a whole?',
		'parts-body': 'Remark',
		'parts-about': 'Part of the proposal',
		organisation: 'Organisation',
		writerName: 'Name',
		writerEmail: 'E-mail address',
		registryNumber: 'Your registry number',
		website: 'Website',
	},
	hints: {
		attachments:
			'At most three files, together no more than 9 MB: PDF, Word, OpenDocument or a picture. Still write above what is to be dealt with: attachments are not shown to others.',
		organisation: 'If you answer for one.',
		writerEmail: 'The link that confirms the answer is sent to it.',
	},
	faults: {
		'too-many-files': 'Three files at most.',
		'file-empty': 'The file is empty.',
		'file-too-large': 'The file is too large: at most 9 MB.',
		'file-of-another-kind': 'The file is of a kind that is not taken. Save it as PDF.',
		'file-has-macros': 'The file has macros in it and is not taken. Save it as PDF.',
		'invalid-email': 'Write an e-mail address, for example name@example.com.',
		'parts-too-long': 'The answer is longer than 200,000 characters. Send it as a file instead.',
		'say-who': 'Write your name or an organisation.',
		'not-in-the-draft': 'That part is not in the proposal.',
	},
	refusals: {
		'not-open': 'It cannot be answered now: the time is up or the consultation is closed.',
		'nothing-said': 'The answer says nothing yet. Choose a stance or write about a part of the proposal.',
		'too-fast':
			'That was too fast for us to believe that a person wrote it. Wait a few seconds and send it again.',
		'form-too-old':
			'The page has been open for too long. What you wrote is still here: wait a few seconds and send it again.',
		'form-spent':
			'An answer has been sent from this page already. What you wrote is still here: wait a few seconds and send again if it is another answer.',
		'confirm-first':
			'Three answers from this address wait to be confirmed. Open the links in the letters first, then send again.',
		'too-many-answers': 'Many answers have come from the same place. Wait an hour and try again.',
	},
}
