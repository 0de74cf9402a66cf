import type { Words } from '../../../../platform/words/shape.ts'
import type { workFormWords as sv } from './forms.sv.ts'

export const workFormWords: Words<typeof sv> = {
	settings: {
		title: 'Eviction cases',
		state: "What is the municipality's own in the work with evictions.",
		crumb: 'Settings',
		checklist: 'The checklist',
		checklistNote: 'What a case goes through, and what is required.',
		open: 'Open',
	},
	fields: {
		state: 'State',
		note: 'Note',
		'items-use': 'Use',
		'items-said': 'Own words',
		'items-phase': 'Part',
		'items-applies': 'When',
		items: 'Items',
	},
	hints: {
		'items-said': "Empty: Bofast's words.",
	},
	faults: {},
	refusals: {
		'item-twice': 'The same item stands twice.',
	},
	done: {
		tickChecklistItem: 'The item is noted.',
		untickChecklistItem: 'The item is open again.',
		saveChecklist: 'The new version is saved.',
	},
}
