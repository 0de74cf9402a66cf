import type { Words } from '../../../platform/words/shape.ts'
import type { digestWords as sv } from './digest.sv.ts'

export const digestWords: Words<typeof sv> = {
	title: 'The day’s work by e-mail',
	state:
		'In the morning you get an e-mail about how much waits for you, and a link here. Never whom or what it concerns.',
	myWork: 'My work',
	plansPlace: 'What waits in the plans',
	calendar: 'Deadlines in your calendar',
	none: 'You get no e-mail.',
	since: {
		'every-working-day':
			'Since {day} you get an e-mail every working day, in {language}. It goes to {address}.',
		weekly: 'Since {day} you get an e-mail a week, in {language}. It goes to {address}.',
	},
	languages: { sv: 'Swedish', en: 'English' },
	goesTo:
		'It goes to {address} at 7, in the language you read now. On a day when nothing waits no e-mail comes.',
	changes:
		'When you change, the e-mail comes in the language you read now. On a day when nothing waits no e-mail comes.',
	cannotSend: 'No e-mail is sent yet',
	cannotSendWhy:
		'The municipality has not set a mail server for Bofast. You can choose now; the e-mails begin when it is done.',
	choose: 'Get the e-mail',
	change: 'Change',
	end: 'Stop getting the e-mail',
	preview: 'What the e-mail would have said now',
	previewNothing: 'Just now there is nothing new to tell, so no e-mail would have come today.',
	options: { 'every-working-day': 'Every working day', weekly: 'On Mondays' },
	optionHints: { weekly: 'When Monday is a holiday it comes on the first working day of the week.' },
	done: { chosen: 'You get the e-mail from the next time on', ended: 'You get no e-mail any more' },
	letter: {
		subject: 'Bofast: this waits for you',
		opening: 'This waits for you in Bofast.',
		lines: {
			overdue: '{count, plural, one {One thing} other {# things}} should have been done before',
			today: '{count, plural, one {One thing} other {# things}} to do today',
			week: '{count, plural, one {One more thing} other {# more things}} this week',
			checks: '{count, plural, one {One follow-up} other {# follow-ups}} to make',
			notices: '{count, plural, one {One new notice} other {# new notices}} that no case has taken up',
			tasks: '{count, plural, one {One task of your own} other {# tasks of your own}} to do this week',
			'late-activities':
				'{count, plural, one {One activity of the plans is late} other {# activities of the plans are late}}',
			'stale-activities':
				'{count, plural, one {One activity} other {# activities}} that nobody has told of for three months',
			'late-tasks':
				'{count, plural, one {One task of the plans is late} other {# tasks of the plans are late}}',
			'values-due': '{count, plural, one {One outcome} other {# outcomes}} to write in',
			'proposals-waiting': '{count, plural, one {One proposal} other {# proposals}} to publish',
			'proposals-sent-back': '{count, plural, one {One proposal} other {# proposals}} sent back',
			'incidents-to-settle': '{count, plural, one {One incident} other {# incidents}} to settle',
			'extracts-to-answer': '{count, plural, one {One request} other {# requests}} for an extract to answer',
			'hindrances-to-answer':
				'{count, plural, one {One reported hindrance} other {# reported hindrances}} to answer',
			'log-review-overdue': '{count, plural, one {One overdue log review} other {# overdue log reviews}}',
			'log-review': '{count, plural, one {One log review} other {# log reviews}} to answer',
			'log-broken': '{count, plural, one {One block} other {# blocks}} of the log changed',
			'destructions-to-approve':
				'{count, plural, one {One proposal} other {# proposals}} of destruction to approve',
			'broken-glass': '{count, plural, one {One emergency opening} other {# emergency openings}} to review',
		},
		open: 'Open My work: {link}',
		openPlans: 'Open what waits in the plans: {link}',
		why: 'The e-mail has only numbers in it, never whom or what they concern.',
		once: 'What waits in the plans or in data protection is told once. All that waits always stands on the page.',
		rhythms: {
			'every-working-day': 'You have chosen to get it every working day.',
			weekly: 'You have chosen to get it once a week.',
		},
		end: 'You stop getting it when you like, under My work, By e-mail.',
		endPlans: 'You stop getting it when you like under Plans, What waits, By e-mail.',
	},
	mail: {
		title: 'E-mail from Bofast',
		settings: 'Settings',
		state:
			'The day’s work is sent by e-mail to those who have chosen it. The e-mails have only numbers in them.',
		server: 'Mail server',
		from: 'Sender',
		notSet: 'No mail server is set',
		notSetWhy:
			'No e-mail is sent. Whoever runs Bofast sets BOFAST_SMTP_URL and BOFAST_MAIL_FROM and starts it again.',
		days: 'The last fourteen days',
		noDays: 'No e-mail has had to be sent.',
		columns: { day: 'Day', taken: 'Sent', troubles: 'Not sent' },
		allTaken: 'All went off',
		trouble: '{count, plural, one {One e-mail} other {# e-mails}}: {why}',
		whose: 'Concerns {names}.',
		again: 'What the server did not take is tried again the same day. No e-mail is sent twice.',
	},
	troubles: {
		'no-answer': 'The mail server does not answer.',
		'no-trust':
			'The line to the mail server cannot be protected: its certificate cannot be trusted, or is missing.',
		'no-sign-in': 'The mail server does not accept the user name or the password.',
		'sender-refused': 'The mail server does not accept the sender.',
		'address-refused':
			'The mail server does not accept the receiver’s address. Correct it under Staff and roles.',
		refused: 'The mail server did not take the e-mail.',
		'not-known': 'The line broke half way. It may have arrived and is not sent again.',
	},
	fields: { rhythm: 'How often?', plans: 'Also what waits in the plans' },
	hints: {
		plans:
			'Late activities and tasks, what nobody has told of, and outcomes to write in. Each thing is told once.',
	},
	faults: {},
	refusals: {},
}
