import type { Words } from '../../../platform/words/shape.ts'
import { digestWords } from './digest.en.ts'
import { personWords } from './person.en.ts'
import { formWords } from './person-forms.en.ts'
import type { sv } from './sv.ts'

export const en: Words<typeof sv> = {
	person: personWords,
	forms: formWords,
	digest: digestWords,
	title: 'My work',
	unit: 'The unit’s work',
	calendar: 'In your calendar',
	byMail: 'By e-mail',
	state:
		'{count, plural, =0 {Nothing today.} one {One thing today} other {# things today}}{count, plural, =0 {} other {{children, plural, =0 {.} one {, one of them concerns children.} other {, # of them concern children.}}}}',
	stateBesides:
		'Nothing in your own cases today, but {count, plural, one {one thing to look at} other {# things to look at}}.',
	nextDeadline: 'The next deadline is <b>{day}</b>.',
	openConference: 'Open the conference',
	bands: {
		today: 'Today',
		week: 'This week',
		waiting: 'Waiting for others',
		conference: 'From case conferences',
	},
	until: 'to {day}',
	nothing: {
		today: 'Nothing left today',
		ownToday: 'Nothing in your own cases today',
		ownAhead: 'New cases are shown under Evictions.',
		next: 'The next thing is {day}.',
		ahead: 'Nothing waits ahead either. New cases are shown under Evictions.',
	},
	today: 'Today',
	sameDay: 'to be done the same day',
	should: 'should have been done {day}',
	older:
		'{count, plural, one {One older question about staying is unanswered.} other {# older questions about staying are unanswered.}}',
	showOlder: 'Show them',
	since: 'since {day}',
	case: 'Case {number}',
	child: 'the child',
	hiddenTask: 'a task',
	nameAndAge: '{name}, aged {age}',
	childWord: 'Child',
	oneChild: '1 child, aged {age}',
	housing: {
		title: 'Stays to look at',
		lines:
			'{unsuited, plural, =0 {} one {For one household with children the place does not suit: find another. } other {For # households with children the place does not suit: find another. }}{unassessed, plural, =0 {} one {For one household with children the place is not assessed: do it today. } other {For # households with children the place is not assessed: do it today. }}{children, plural, =0 {} one {One household with children is in emergency housing. } other {# households with children are in emergency housing. }}{past, plural, =0 {} one {One stay is past its end. } other {# stays are past their end. }}{long, plural, =0 {} one {One has lasted long.} other {# have lasted long.}}',
		show: 'Show them',
	},
	leaving: {
		title:
			'{count, plural, one {A young person soon leaves a placement with no home to move to} other {# young people soon leave a placement with no home to move to}}',
		show: 'Show them',
	},
	plans: { title: 'Waits in the plans', show: 'Show them' },
	protection: { title: 'Waits in data protection', show: 'Show them' },
	alarms: {
		title:
			'{count, plural, one {A confirmation to the enforcement authority is not sent} other {# confirmations to the enforcement authority are not sent}}',
		loud: 'It is past 15. The last moment is midnight.',
		missed: 'At least one was to go out before today. Send it now.',
		missedMark: 'Missed',
		loudMark: 'Send now',
		insteadOf: 'instead of {name}',
	},
	matters: {
		'confirm-to-authority': {
			what: 'Confirm to the enforcement authority',
			why: 'The authority has told us of an eviction. The confirmation goes out the same day.',
			do: 'Confirm now',
		},
		'send-tenants-copy': {
			what: 'Send the copy to the tenant',
			why: 'The enforcement authority has our confirmation. The tenant is to have a copy the same day.',
			do: 'Record the copy',
		},
		'assess-concern': {
			what: 'Assess concern for {child}',
			why: 'An eviction is on its way. Is a report of concern to be made? Answer yes or no, and why.',
			do: 'Assess',
		},
		'send-concern': {
			what: 'Send the report of concern for {child}',
			why: 'It is decided and not sent.',
			do: 'Record that it is sent',
		},
		'concern-receipt': {
			what: 'Receipt of the report of concern for {child}',
			why: 'It is sent. Who received it?',
			do: 'Record the receipt',
		},
		'check-agreement': {
			what: 'Check the agreement',
			why: 'The consultation set a day for checking. Has everybody done what was promised?',
			do: 'Check',
		},
		'remind-of-instalment': {
			what: 'Remind of the instalment',
			why: 'An instalment is due soon. A call or a text message reaches people more often than a letter.',
			do: 'Record a reminder',
		},
		'answer-broken-plan': {
			what: 'The plan is not being kept',
			why: 'An instalment has not come. Find out why, and make a new plan or end this one.',
			do: 'Answer it',
		},
		'settle-what-landlord-told': {
			what: 'Check what the landlord says',
			why: 'The landlord says that the matter is settled. Write the day when you know it; only then does the clock stop.',
			do: 'Write the day',
		},
		'answer-children': {
			what: 'Find out whether children live in the home',
			why: 'Nobody has answered. Not known counts as children until we know.',
			do: 'Answer',
		},
		'add-children': {
			what: 'Name the children',
			why: 'Children live in the home, but none is named.',
			do: 'Add a child',
		},
		'first-contact': {
			what: 'Make the first contact',
			why: 'Nobody has tried to reach the household yet.',
			do: 'Record contact',
		},
		'learn-service-date': { what: 'Service', why: 'The clock has not started.', do: 'Write the day' },
		'assume-liability': {
			what: 'Assume liability for the rent',
			why: 'The last working day of the period of recovery. The letter must be posted by then.',
			do: 'Write the letter',
		},
		'child-talk': {
			what: 'Talk with {child}',
			why: '{deadline, select, some {The household’s period ends {day}, and the child has not been heard.} other {The child has not been heard; without a talk or a reason the case cannot be closed.}}',
			do: 'Record the talk',
		},
		'call-consultation': { what: 'Call a consultation', why: 'Consent is needed.', do: 'Call' },
		'record-consultation': {
			what: 'Record the consultation',
			why: 'The consultation was called and its day has come.',
			do: 'Record it',
		},
		'agree-payment-plan': { what: 'Make a payment plan', why: 'The parties agree.', do: 'Write the plan' },
		'offer-debt-advice': { what: 'Offer debt advice', why: 'To be offered.', do: 'Record the offer' },
		'ask-for-postponement': {
			what: 'Ask for postponement',
			why: 'It can be postponed.',
			do: 'Record it',
		},
		'contact-elderly-care': {
			what: 'Decide about elderly care',
			why: 'Somebody in the household is 65 or older.',
			do: 'Decide',
		},
		'case-task': { what: '{task}', why: 'A task in the case.', do: 'Open' },
		'task-receipt': {
			what: 'Receipt: {task}',
			why: 'Handed over to another administration, which has not said that it is theirs yet.',
			do: 'Show',
		},
		close: { what: 'Close the case', why: 'Everything needed is in place.', do: 'Close' },
		'stay-90': {
			what: 'Ask whether the household is still there',
			why: '90 days since the case was closed.',
			do: 'Follow up',
		},
		'stay-180': {
			what: 'Ask whether the household is still there',
			why: '180 days since the case was closed. The answer decides whether the eviction was prevented.',
			do: 'Follow up',
		},
		'stay-365': {
			what: 'Ask whether the household is still there',
			why: 'A year since the case was closed.',
			do: 'Follow up',
		},
		'children-after-eviction': {
			what: 'Follow up the children after the eviction',
			why: 'The municipality’s own target: two and eight weeks after.',
			do: 'Follow up',
		},
		consultation: {
			what: 'Consultation on the debt',
			why: 'It has been called. The parties are to answer.',
			do: 'Show',
		},
		'service-date': {
			what: 'The day of service',
			why: 'The landlord is to tell when the termination was served. The clock has not started.',
			do: 'Show',
		},
	},
}
