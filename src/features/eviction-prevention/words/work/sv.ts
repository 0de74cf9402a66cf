import { checklistWords } from './checklist.sv.ts'
import { workFormWords } from './forms.sv.ts'

/** Words of the work in a case: checklist, tasks, journal, letters. */
export const workWords = {
	...workFormWords,
	checklist: checklistWords,
} as const
