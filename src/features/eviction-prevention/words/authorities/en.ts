import type { Words } from '../../../../platform/words/shape.ts'
import { caseForms } from '../case-forms.en.ts'
import { concern } from './concern.en.ts'
import { confirmation } from './confirmation.en.ts'
import { day } from './day.en.ts'
import { quick } from './quick.en.ts'
import { register } from './register.en.ts'
import type { authorityWords as sv } from './sv.ts'

export const authorityWords: Words<typeof sv> = {
	...register,
	...confirmation,
	...concern,
	...day,
	...quick,
	fields: {
		...caseForms.fields,
		...register.registerFields,
		...confirmation.confirmationFields,
		...concern.concernFields,
		...day.dayFields,
		...quick.quickFields,
	},
	hints: { ...confirmation.confirmationHints },
	faults: {
		'one-receiver': 'Choose a unit or write somebody outside, not both',
		'not-a-time': 'Write the time as 09.30',
		'not-this-way': 'This does not come that way',
		'before-it-was-told': 'Before the day of the notice',
		'ends-before-it-begins': 'Ends before it begins',
	},
	refusals: {
		...caseForms.refusals,
		...concern.concernRefusals,
		...quick.quickRefusals,
		'case-in-another-unit':
			'The household has an open case in this home at another unit. Pass the message on to them today.',
		'nothing-to-confirm': 'The enforcement authority has told us nothing in this case.',
		'no-copy-owed': 'The copy has been sent already.',
		'letter-needs-named-access': 'Somebody in the home is protected. Someone with named access sends this.',
		'letter-by-forwarding':
			'Somebody in the home is protected. Hand it over, or send it by the tax agency’s forwarding.',
		'no-colleague': 'That person does not work with cases.',
		'own-substitute': 'Nobody stands in for themselves.',
	},
	done: {
		...concern.concernDone,
		...quick.quickDone,
		planEvictionDay: 'The day is planned.',
		registerMessage: 'The message is registered.',
		confirmToAuthority: 'The confirmation is saved as sent.',
		sendTenantsCopy: 'The copy is saved as sent.',
		recordAbsence: 'The absence is saved.',
		endAbsence: 'The absence is removed.',
	},
}
