import type { Words } from '../../../platform/words/shape.ts'
import type { formWords as sv } from './person-forms.sv.ts'

export const formWords: Words<typeof sv> = {
	cancel: 'Cancel',
	answers: { yes: 'Yes', no: 'No' },
	more: 'Group and municipality',
	municipalityHint: 'Code of the municipality. Empty means one’s own.',
	ifSublet: 'If the person is a lodger or sublets',
	ifInstitution: 'If it is an institution or supported housing',
	ifInstitutionHint: 'The discharge decides from which day the stay counts.',
	titles: {
		place: 'New place',
		leave: 'The person has moved',
		'correct-place': 'Correct a place',
		'remove-place': 'Remove a place',
		situation: 'Set the situation by hand',
		eviction: 'Link to an eviction',
		contact: 'Note a contact',
		factors: 'Causes and needs',
		responsible: 'Responsible and unit',
	},
	place: {
		submit: 'Save the place',
		intro: 'Write where the person lives. The situation is derived from the facts.',
		introMoves: 'The person now lives in {place}. That place ends the day on which the new one begins.',
		endsHint: 'Only if the person has left already.',
		chooseUnit: 'Choose a unit',
		met: 'If you met',
		metHint: 'With a day here a contact is noted too.',
		eviction: '{number}, evicted {day}',
	},
	leave: {
		submit: 'Save the move',
		intro: '{place} ends, and it shows where the person moved.',
		destinationHint: 'Best first. A social contract is a step, not a home of one’s own.',
	},
	correct: {
		submit: 'Save the correction',
		intro: 'Change what was wrong. What was known before stays in history.',
	},
	remove: {
		submit: 'Remove the place',
		intro:
			'{place} from {day} is removed, for example because it was written about the wrong person. List and flow are counted anew. History stays.',
	},
	situation: {
		submit: 'Set the situation',
		intro:
			'The situation of {place} otherwise follows from the facts. Set it by hand only if you know something that they do not say. Both are shown.',
		none: 'Not counted',
		lift: 'Let the situation follow the facts',
		liftIntro: 'It is set by hand now: {reason}',
	},
	eviction: {
		submit: 'Save the link',
		intro: 'The homelessness followed an eviction, perhaps months later.',
		none: 'No eviction is noted for the person.',
		which: 'Which eviction',
	},
	contact: {
		submit: 'Save the contact',
		doesNotCount: 'does not count as contact',
		soFar: 'Contacts',
		removeNote: 'a contact that is wrong is removed, for the children who were there too; the history stays',
		day: 'Day',
		kind: 'Kind',
		note: 'Note',
		by: 'By',
		remove: 'Remove',
	},
	factors: {
		submit: 'Add',
		intro: 'Several can hold at once. Delicate facts are only seen by those with the right to them.',
		introOpen: 'Several can hold at once. Delicate causes and needs ask for a right of their own.',
		holding: 'Holds now',
		which: 'Which one',
		since: 'since {day}',
		end: 'Holds no longer',
	},
	responsible: {
		submit: 'Save',
		intro: 'Handing the person over to another unit, you may lose sight of them.',
		nobody: 'Nobody yet',
		noEntry: 'The person has no matter on the list. First write where the person lives.',
	},
}
