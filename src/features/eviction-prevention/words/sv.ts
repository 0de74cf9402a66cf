import { caseCodes } from './case-codes.sv.ts'
import { caseForms } from './case-forms.sv.ts'
import { casePages } from './case-pages.sv.ts'
import { executedWords } from './executed.sv.ts'

export const sv = { cases: { ...caseCodes, ...casePages, ...caseForms }, executed: executedWords } as const
