import type { Words } from '../../../../platform/words/shape.ts'
import type { pull as sv } from './pull.sv.ts'

export const pull: Words<typeof sv> = {
	title: "Fetch the municipality's package",
	text: 'A municipality that does not send by itself can lay out its latest package at an open address. It is fetched every night and tried exactly as what is sent.',
	address: 'Address',
	now: 'Fetch now',
	underWay: 'Being fetched. Reload the page in a while.',
	waiting: 'Nothing has been fetched yet. It is done tonight, or when you choose to fetch now.',
	received: 'A new package was received {moment}.',
	known: 'Nothing new {moment}: the municipality has the same package still.',
	refused: 'The package was not let in {moment}',
	failed: 'No package came {moment}',
	toPackage: 'Show the package',
	set: 'Fetch from an address',
	change: 'Change the address',
	save: 'Save and fetch',
	end: 'Stop fetching',
	endText: 'Nothing more is fetched from the address. What has been received still stands.',
	failures: {
		'address-not-valid': 'The address must begin with https:// and may hold no password.',
		'address-not-public': 'The address leads into our own net. Only addresses on the open net are fetched.',
		'no-answer': 'Nobody answered at the address. It may be a passing fault at the municipality.',
		'too-slow': 'The answer took more than 30 seconds.',
		'answer-too-large': 'The answer was larger than 6 MB.',
		'answer-refused':
			'The server answered with an error. Check that the address is right and that a package is released.',
		'answer-elsewhere': 'The server pointed to another address. Such pointers are not followed.',
	},
}
