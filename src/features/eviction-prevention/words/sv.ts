import { aroundWords } from './around.sv.ts'
import { authorityWords } from './authorities/sv.ts'
import { caseCodes } from './case-codes.sv.ts'
import { caseForms } from './case-forms.sv.ts'
import { caseLists } from './case-lists.sv.ts'
import { casePages } from './case-pages.sv.ts'
import { caseSteps } from './case-steps.sv.ts'
import { childrenWords } from './children.sv.ts'
import { consultationWords } from './consultation.sv.ts'
import { debtWords } from './debt.sv.ts'
import { delegatedWords } from './delegated.sv.ts'
import { delegationWords } from './delegation.sv.ts'
import { executedWords } from './executed.sv.ts'
import { hemmaWords } from './hemma.sv.ts'
import { lawWords } from './law/law.sv.ts'
import { outcomeWords } from './outcomes/sv.ts'
import { transferWords } from './transfer/transfer.sv.ts'
import { workWords } from './work/sv.ts'

export const sv = {
	cases: { ...caseCodes, ...caseLists, ...casePages, ...caseSteps, ...caseForms },
	executed: executedWords,
	law: lawWords,
	transfer: transferWords,
	children: childrenWords,
	debt: debtWords,
	hemma: hemmaWords,
	delegated: delegatedWords,
	delegation: delegationWords,
	around: aroundWords,
	consultation: consultationWords,
	authorities: authorityWords,
	outcomes: outcomeWords,
	work: workWords,
} as const
