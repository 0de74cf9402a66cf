import type { Words } from '../../../platform/words/shape.ts'
import type { caseSteps as sv } from './case-steps.sv.ts'

export const caseSteps: Words<typeof sv> = {
	steps: {
		'confirm-to-authority': {
			what: 'Confirm to the enforcement authority',
			why: 'The authority has told us. The confirmation, naming the officer, goes out the same day.',
			do: 'Write the confirmation',
		},
		'send-tenants-copy': {
			what: 'Send the copy to the tenant',
			why: 'The enforcement authority has our confirmation. The tenant is to have a copy.',
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
		'settle-what-landlord-told': {
			what: 'The landlord says that {landlordSays, select, paid {the debt is paid} withdrawn {the termination is withdrawn} other {the tenant has moved out}}',
			why: 'Find out which day, and write it. Only then does the clock stop.',
			do: 'Write the day',
		},
		'answer-children': {
			what: 'Find out whether children live in the home',
			why: 'Not known counts as children until we know.',
			do: 'Answer about children',
		},
		'add-children': {
			what: 'Name the children',
			why: 'Children live in the home, but none is named yet.',
			do: 'Add a child',
		},
		'first-contact': {
			what: 'Make the first contact',
			why: 'Nobody has tried to reach the household. A call or text reaches more often than a letter.',
			do: 'Record contact',
		},
		'learn-service-date': {
			what: 'Find out when the termination was served',
			why: 'The clock starts only when service and posting are known.',
			do: 'Write the day',
		},
		'assume-liability': {
			what: 'Assume liability for the rent',
			why: 'Registered letter to the landlord, posted by {postBy}; the period ends on {until}. Amount {debt}.',
			do: 'Write the letter',
		},
		'child-talk': {
			what: 'Talk with {child}',
			why: 'Without a talk or a reason the case cannot be closed.',
			do: 'Record the talk',
		},
		'call-consultation': {
			what: 'Call a consultation on the debt',
			why: 'Consent is needed to talk with the landlord.',
			do: 'Call a consultation',
		},
		'record-consultation': {
			what: 'Record the consultation',
			why: 'The consultation has been called. Write what came of it.',
			do: 'Record the consultation',
		},
		'check-agreement': {
			what: 'Check the agreement',
			why: 'The consultation set {until}. Has everybody done what was promised?',
			do: 'Check',
		},
		'agree-payment-plan': {
			what: 'Make a payment plan',
			why: 'The parties agree. Write what is paid and when.',
			do: 'Write the plan',
		},
		'remind-of-instalment': {
			what: 'Remind of the instalment',
			why: '{amount} is due {until}. A call or a text message reaches people more often than a letter.',
			do: 'Record a reminder',
		},
		'answer-broken-plan': {
			what: 'The plan is not being kept',
			why: 'The instalment of {until} has not come; {amount} is missing. Find out why, and make a new plan or end this one.',
			do: 'Answer it',
		},
		'offer-debt-advice': {
			what: 'Offer budget and debt advice',
			why: 'To be offered in every case of unpaid rent.',
			do: 'Record the offer',
		},
		'ask-for-postponement': {
			what: 'Ask the enforcement authority for postponement',
			why: 'It can be postponed to {until}.',
			do: 'Record postponement',
		},
		'contact-elderly-care': {
			what: 'Decide about contact with elderly care',
			why: 'Somebody in the household is 65 or older. Consent or a secrecy check first.',
			do: 'Decide',
		},
		close: { what: 'Close the case', why: 'Everything needed is in place.', do: 'Close' },
	},
	gaps: {
		'children-unknown': {
			text: 'Nobody knows yet whether children live in the home.',
			short: 'answer about children',
			do: 'Answer about children',
		},
		'children-not-named': {
			text: 'Children live in the home, but none is named.',
			short: 'the children’s names',
			do: 'Add a child',
		},
		'child-talk-missing': {
			text: 'A talk with {child}, or a reason why it was not held.',
			short: '{child}: talk',
			do: 'Record the talk',
		},
		'authority-not-confirmed': {
			text: 'What the enforcement authority told is not confirmed (SoF 11:3).',
			short: 'confirmation to the authority',
			do: 'Confirm',
		},
		'copy-not-sent': {
			text: 'The tenant has not got the copy of the confirmation (SoF 11:3).',
			short: 'the tenant’s copy',
			do: 'Send the copy',
		},
		'concern-not-sent': {
			text: 'A report of concern is decided and not sent.',
			short: 'sent report of concern',
			do: 'Send it',
		},
		'outcome-missing': { text: 'How the case ended.', short: 'outcome', do: 'Choose the outcome' },
		'outcome-against-children': {
			text: 'The outcome does not agree with whether children live in the home.',
			short: 'an outcome that agrees with the children',
			do: 'Choose the outcome',
		},
		'outcome-against-eviction': {
			text: 'The outcome does not agree with an executed eviction.',
			short: 'an outcome that agrees with the eviction',
			do: 'Choose the outcome',
		},
		'no-attempts-recorded': {
			text: 'At least one attempt to reach the household.',
			short: 'attempts at contact',
			do: 'Record contact',
		},
		'eviction-date-missing': {
			text: 'The day the eviction was executed.',
			short: 'day',
			do: 'Write the day',
		},
		'no-alternative-home': {
			text: 'Another home that was offered, or the reasons why none was.',
			short: 'another home',
			do: 'Answer',
		},
		'checklist-open': {
			text: '{count, plural, one {One required item} other {# required items}} of the checklist {count, plural, one {is} other {are}} not done.',
			short: 'the checklist',
			do: 'Open the checklist',
		},
		'note-not-signed': {
			text: 'A note in the journal is not signed.',
			short: 'a signed note',
			do: 'Open the journal',
		},
		'debt-advice-not-offered': {
			text: 'Budget and debt advice is to have been offered.',
			short: 'offered advice',
			do: 'Record the offer',
		},
	},
}
