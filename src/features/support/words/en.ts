import type { Words } from '../../../platform/words/shape.ts'
import { decisionCodes } from './decision-codes.en.ts'
import { decisionWords } from './decisions.en.ts'
import { formWords } from './forms.en.ts'
import { personWords } from './person-support.en.ts'
import { serviceWords } from './services.en.ts'
import { supportCodes } from './support-codes.en.ts'
import type { sv } from './sv.ts'
import { workWords } from './work.en.ts'

export const en: Words<typeof sv> = {
	title: 'Support',
	hours: '{hours} h',
	codes: { ...decisionCodes, support: supportCodes },
	work: workWords,
	decisions: decisionWords,
	person: personWords,
	services: serviceWords,
	forms: formWords,
}
