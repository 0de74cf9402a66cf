import { checklistWords } from './checklist.sv.ts'
import { workFormWords } from './forms.sv.ts'
import { journalWords } from './journal.sv.ts'
import { letterWords } from './letters.sv.ts'
import { taskWords } from './tasks.sv.ts'

/** Words of the work in a case: checklist, tasks, journal, letters. */
export const workWords = {
	...workFormWords,
	checklist: checklistWords,
	tasks: taskWords,
	letters: letterWords,
	journal: journalWords,
} as const
