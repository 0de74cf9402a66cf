import type { Words } from '../../../platform/words/shape.ts'
import type { delegationWords as sv } from './delegation.sv.ts'

export const delegationWords: Words<typeof sv> = {
	title: 'Order of delegation',
	state:
		'Who may decide what in the committee’s name, and up to which amount. The limit is for all decisions of one kind in one case together.',
	open: 'Open',
	none: 'Nothing is delegated: every decision is the committee’s own.',
	columns: { kind: 'Decision', role: 'Who', point: 'Item', limit: 'Limit', valid: 'In force' },
	roles: { officer: 'Case officer', 'unit-manager': 'Unit manager', coordinator: 'Coordinator' },
	noLimit: 'without a limit',
	from: 'from {from}',
	fromTo: '{from} to {to}',
	add: 'New item',
	addNote: 'A new item for the same decision and role replaces the old one from its first day.',
	save: 'Save the item',
	end: 'End an item',
	doEnd: 'End the item',
	fields: {
		decisionKind: 'What may be decided',
		role: 'Who may decide',
		point: 'Item in the order of delegation',
		limit: 'Limit in one case, SEK',
		validFrom: 'In force from',
		delegationId: 'Item',
		validTo: 'No longer in force from',
	},
	hints: { limit: 'Leave empty if there is no limit.' },
	faults: { 'ends-before-it-begins': 'Ends before it begins' },
	refusals: {
		'delegation-begins-later': 'An item for the same decision and role begins that day or later.',
	},
	done: { recordDelegation: 'The item is saved.', endDelegation: 'The item is ended.' },
}
