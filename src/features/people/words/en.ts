import type { Words } from '../../../platform/words/shape.ts'
import type { sv } from './sv.ts'

export const en: Words<typeof sv> = {
	search: {
		title: 'Search',
		state: 'Search by name, identity number or case number.',
		found:
			'{count, plural, =0 {Nobody was found} one {One person was found} other {# people were found}} for “{text}”.',
		none: 'Check the spelling. Protected people are shown only to those with named access.',
		name: 'Name',
		born: 'Born',
		cases: 'Cases',
		noCases: 'No cases in your units',
	},
	card: {
		kicker: 'Person',
		protectedName: 'Protected person',
		protectedState: 'Name and address are protected. Only those with named access see them.',
		knownOpen: 'The particulars are not protected.',
		knownProtected: 'Protected particulars. You have named access.',
		born: 'Born',
		phone: 'Phone',
		language: 'Language',
		address: 'Address',
		household: 'Household',
		alone: 'Nobody else in the household is registered.',
		cases: 'Cases',
		noCases: 'No cases in your units.',
		open: 'open since {day}',
		closed: 'closed {day}',
		adult: 'adult',
		child: 'child',
		years: '{age} years',
	},
	living: { full: 'lives here', alternating: 'lives here by turns', visiting: 'visits' },
	protection: {
		title: 'Protected identity',
		levels: {
			none: 'No protection',
			confidentiality: 'Confidentiality flag',
			'protected-registration': 'Protected registration',
			'new-identity': 'New identity',
		},
		checked: 'Checked {day}. Source: {source}.',
		change: 'Change the protection',
		warning:
			'Once protected, only you and those given named access see who the person is: in lists, in search and in papers.',
		save: 'Save the protection',
	},
	access: {
		title: 'Named access',
		nobody: 'Nobody has access.',
		row: '{reason} · from {from}',
		until: 'until {day}',
		give: 'Give access',
	},
	fields: {
		protection: 'Level',
		source: 'Where this comes from',
		staffId: 'Member of staff',
		reason: 'Why access is needed',
		endsOn: 'Until',
	},
	hints: { source: 'For example the Tax Agency, or a decision.' },
	faults: {},
	refusals: {
		'person-already-registered': 'The person is already registered.',
		'own-access': 'You cannot give yourself access. Ask another unit manager.',
	},
	done: { protected: 'The protection is saved.', granted: 'Access is given.' },
}
