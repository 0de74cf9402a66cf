import { checklistWords } from './checklist.en.ts'
import { workFormWords } from './forms.en.ts'

export const workWords = {
	...workFormWords,
	checklist: checklistWords,
}
