import { caseForms } from '../case-forms.sv.ts'
import { concern } from './concern.sv.ts'
import { confirmation } from './confirmation.sv.ts'
import { day } from './day.sv.ts'
import { quick } from './quick.sv.ts'
import { register } from './register.sv.ts'

export const authorityWords = {
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
		'one-receiver': 'Välj en enhet eller skriv någon utanför, inte båda',
		'not-a-time': 'Skriv klockslaget som 09.30',
		'not-this-way': 'Det här kommer inte den vägen',
		'before-it-was-told': 'Före dagen då underrättelsen kom',
		'ends-before-it-begins': 'Slutar före det börjar',
	},
	refusals: {
		...caseForms.refusals,
		...concern.concernRefusals,
		...quick.quickRefusals,
		'case-in-another-unit':
			'Hushållet har redan ett öppet ärende i det här hemmet hos en annan enhet. Lämna meddelandet dit i dag.',
		'nothing-to-confirm': 'Kronofogden har inte underrättat oss om något i ärendet.',
		'no-copy-owed': 'Kopian är redan skickad.',
		'letter-needs-named-access':
			'Någon i hemmet är skyddad. Den som har namngiven behörighet skickar det här.',
		'letter-by-forwarding':
			'Någon i hemmet är skyddad. Lämna över personligen eller skicka genom Skatteverkets förmedling.',
		'no-colleague': 'Personen arbetar inte med ärenden.',
		'own-substitute': 'Ingen ersätter sig själv.',
	},
	done: {
		...concern.concernDone,
		...quick.quickDone,
		planEvictionDay: 'Dagen är planerad.',
		registerMessage: 'Meddelandet är registrerat.',
		confirmToAuthority: 'Bekräftelsen är sparad som skickad.',
		sendTenantsCopy: 'Kopian är sparad som skickad.',
		recordAbsence: 'Frånvaron är sparad.',
		endAbsence: 'Frånvaron är borttagen.',
	},
} as const
