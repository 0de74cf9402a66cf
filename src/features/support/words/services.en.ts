import type { Words } from '../../../platform/words/shape.ts'
import type { serviceWords as sv } from './services.sv.ts'

export const serviceWords: Words<typeof sv> = {
	title: 'Services',
	state:
		'What the committee offers, and how much of it is written down. A service that does not write down who takes no name; there only the contact is counted.',
	none: 'No services are written in',
	columns: {
		name: 'Service',
		assessed: 'Assessment',
		documentation: 'Documentation',
		reference: 'The committee’s decision',
		valid: 'Holds',
		met: 'Met {year}',
	},
	from: 'from {day}',
	until: '{from} to {to}',
	met: '{people} on {times, plural, one {one occasion} other {# occasions}}',
	count: 'Count a contact',
	countText: 'How many you met, never whom. Somebody with a name is written on their own page.',
	doCount: 'Count',
	add: 'New service',
	doAdd: 'Add',
	end: 'End a service',
	doEnd: 'End',
}
