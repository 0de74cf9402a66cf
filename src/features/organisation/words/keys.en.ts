import type { Words } from '../../../platform/words/shape.ts'
import type { keys as sv } from './keys.sv.ts'

export const keys: Words<typeof sv> = {
	title: 'Keys for landlords’ systems',
	state:
		'A key speaks for one landlord. It reports, and reads what the landlord itself has reported, never more.',
	docs: 'How the API is used',
	none: 'No key has been made',
	landlord: 'Landlord',
	label: 'Meant for',
	scopesHead: 'May',
	scopes: { 'report-notices': 'Report and change', 'read-receipts': 'Read own receipts' },
	validThrough: 'Valid through',
	lastUsed: 'Last used',
	never: 'Never',
	ending: 'ends in {ending}',
	standing: 'Standing',
	states: { open: 'Valid', ended: 'Ended', 'run-out': 'Has run out' },
	end: 'End',
	endWhich: ' the key {label} of {landlord}',
	make: 'Make a key',
	made: 'The key is shown now only',
	replace: 'Replace',
	bothText: 'The old key works through {day}. Change it in the system before that.',
	madeText:
		'Copy it and give it to {landlord} in a safe way. It cannot be shown again. If it is lost, end it and make a new one.',
}
