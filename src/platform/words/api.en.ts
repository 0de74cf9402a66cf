import type { api as sv } from './api.sv.ts'
import type { Words } from './shape.ts'

export const api: Words<typeof sv> = {
	title: 'Bofast API',
	description:
		'Landlords report here from their own systems. The rules are those of the portal, and so are the answers.',
	server: 'This municipality’s address',
	key: 'The key that the municipality has given out. It is shown once and is good for one landlord.',
	scope: 'The key needs the right {scope}.',
	idempotencyKey:
		'Your own name for the request, a uuid for instance. The same name and the same content within 24 hours give the same answer and do nothing twice.',
	replayed: 'The answer is an earlier answer to the same request',
	retryAfter: 'Seconds to wait',
	problem: {
		about: 'What went wrong and what to do (RFC 9457)',
		type: 'Which kind of problem, as a link to its description',
		title: 'The problem in short',
		status: 'The same as the answer’s status',
		detail: 'What to do',
		because: 'The rule’s name when a rule said no',
		facts: 'Facts for the rule',
		faults: 'What is wrong, field by field',
		path: 'The field, as in debts.0.amount',
		problem: 'The fault’s name',
		words: 'The fault in words',
	},
	problems: {
		'bad-input': {
			title: 'Something in the request cannot be read',
			text: 'Mend the fields in faults and send again.',
		},
		'no-key': {
			title: 'No valid key',
			text: 'Send Authorization: Bearer and the key. A key may have been ended or have run out.',
		},
		forbidden: {
			title: 'The key does not have that right',
			text: 'Ask the municipality for a key that has it.',
		},
		missing: { title: 'Not there', text: 'The address may be wrong, or it is not yours.' },
		'wrong-method': { title: 'Wrong method', text: 'The answer’s Allow tells which there are.' },
		refused: { title: 'A rule said no', text: 'The rule’s name stands in because.' },
		'too-large': {
			title: 'Too large',
			text: 'A request may be at most 1 MB and a file at most 10 MB. Nothing has been kept.',
		},
		'wrong-type': {
			title: 'Wrong kind of content',
			text: 'Send JSON with Content-Type application/json, or a file as text/csv or XLSX.',
		},
		'named-otherwise': {
			title: 'The request’s name is taken',
			text: 'The same Idempotency-Key was sent with other content. Give a new request a new name.',
		},
		'too-fast': { title: 'Too many requests', text: 'Wait as many seconds as Retry-After says.' },
		fault: {
			title: 'Something went wrong on our side',
			text: 'Nothing has been kept. Try again in a while.',
		},
	},
	docs: {
		title: 'API for landlords',
		state: 'How a system of your own reports to the social welfare board, with a key from the municipality.',
		machine: 'The description for programs (OpenAPI 3.1)',
		beginTitle: 'Begin',
		begin: 'The municipality’s administrator makes the key and shows it once. It is sent with every request.',
		onceTitle: 'The same thing twice',
		paceTitle: 'Pace and size',
		pace: 'At most {requests} requests a minute for each key.',
		problemsTitle: 'When it does not work',
		field: 'Field',
		form: 'Form',
		meaning: 'Meaning',
		required: 'required',
		status: 'Status',
		address: 'In the address and the headers',
		body: 'Sent as JSON',
		answer: 'Answer',
	},
}
