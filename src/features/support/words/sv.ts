import { decisionCodes } from './decision-codes.sv.ts'
import { decisionWords } from './decisions.sv.ts'
import { formWords } from './forms.sv.ts'
import { personWords } from './person-support.sv.ts'
import { serviceWords } from './services.sv.ts'
import { supportCodes } from './support-codes.sv.ts'
import { workWords } from './work.sv.ts'

export const sv = {
	title: 'Stöd',
	hours: '{hours} tim',
	codes: { ...decisionCodes, support: supportCodes },
	work: workWords,
	decisions: decisionWords,
	person: personWords,
	services: serviceWords,
	forms: formWords,
} as const
