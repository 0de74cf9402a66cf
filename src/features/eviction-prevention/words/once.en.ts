import type { Words } from '../../../platform/words/shape.ts'
import type { once as sv } from './once.sv.ts'

export const once: Words<typeof sv> = {
	title: 'Codes for one report without an account',
	state:
		'A small landlord gets a code, reports once with it and sees the receipt. The code shows nothing else.',
	none: 'No code has been given out',
	landlord: 'Landlord',
	made: 'Given out',
	validThrough: 'Valid through',
	standing: 'Standing',
	states: { open: 'Waits', used: 'Used', ended: 'Taken back', 'run-out': 'Has run out' },
	end: 'Take back',
	endWhich: ' the code for {landlord}',
	make: 'Make a code',
	shown: 'The code is shown only now',
	shownText: 'Hand it to {landlord}. It is used at {address} through {day}, once.',
	report: {
		title: 'Report with a code',
		state: 'For landlords without an account. The municipality has given you the code.',
		again: 'See the receipt again',
		againText: 'Write the code and the number of the receipt. It works for three months after the report.',
		show: 'Show the receipt',
		next: 'Go on',
		save: 'Write the number down and keep the code: with both you see the receipt again.',
		download: 'Download the receipt as PDF',
		landlord: 'The report is made for {landlord}.',
	},
	fields: {
		organisationId: 'Landlord in the register',
		landlord: 'Or a landlord that is not there',
		validThrough: 'Valid through',
		code: 'Code',
		receiptNumber: 'Number of the receipt',
		kind: 'What is it about?',
	},
	hints: {
		landlord: 'The company’s name, or the person’s when it is a private landlord.',
		code: '20 characters, for example 4F7K-92MD-…',
		receiptNumber: 'For example LH-26-0931',
		validThrough: 'A month at most.',
	},
	faults: {
		'day-has-passed': 'The day has passed already',
		'code-valid-too-long': 'A code is valid for a month at most',
		'one-landlord': 'Choose a landlord in the register or write a new one, not both',
		'code-unknown': 'The code is not valid. It may be mistyped, taken back or too old.',
		'code-was-used': 'The code has been used. Write the number of the receipt to see the report again.',
		'receipt-unknown': 'The number does not belong to this code',
	},
	refusals: {
		'not-a-landlord': 'That organisation is no landlord in the register.',
		'too-many-attempts': 'Too many attempts. Wait a quarter of an hour and try again.',
	},
	done: { ended: 'The code is taken back' },
}
