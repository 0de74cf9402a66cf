import type { Words } from '../../../platform/words/shape.ts'
import type { delegatedWords as sv } from './delegated.sv.ts'

export const delegatedWords: Words<typeof sv> = {
	title: 'Delegated decisions',
	state: 'Decisions to be told to the committee, meeting by meeting. No names: case numbers only.',
	waiting: 'Waiting for a meeting',
	toMeeting: 'Meeting {day}',
	none: 'No decisions are waiting to be told.',
	caption: 'Delegated decisions',
	columns: {
		day: 'Decided',
		number: 'Case',
		what: 'What',
		law: 'Law',
		amount: 'Amount',
		period: 'Period',
		by: 'Decided by',
	},
	make: 'Tell a meeting',
	word: 'Word',
	pdf: 'PDF',
	lists: 'Meetings',
	paper: 'Report of delegated decisions',
	note: 'Decisions until {day}. Covered by secrecy, OSL 26:1.',
	date: 'Date',
	meeting: 'The committee’s meeting',
	page: 'Page',
	fields: { meetingOn: 'The committee’s meeting', decidedUntil: 'Decisions until' },
	refusals: {
		'nothing-to-tell': 'No decisions are waiting to be told.',
		'meeting-has-a-list': 'That meeting has a list already.',
	},
	done: { makeDelegatedList: 'The decisions have been told to the meeting.' },
}
