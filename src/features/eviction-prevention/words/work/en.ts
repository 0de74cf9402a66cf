import { checklistWords } from './checklist.en.ts'
import { workFormWords } from './forms.en.ts'
import { journalWords } from './journal.en.ts'
import { letterWords } from './letters.en.ts'
import { taskWords } from './tasks.en.ts'

export const workWords = {
	...workFormWords,
	checklist: checklistWords,
	tasks: taskWords,
	letters: letterWords,
	journal: journalWords,
}
