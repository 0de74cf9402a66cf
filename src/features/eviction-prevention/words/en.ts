import type { Words } from '../../../platform/words/shape.ts'
import { aroundWords } from './around.en.ts'
import { authorityWords } from './authorities/en.ts'
import { caseCodes } from './case-codes.en.ts'
import { caseForms } from './case-forms.en.ts'
import { caseLists } from './case-lists.en.ts'
import { casePages } from './case-pages.en.ts'
import { caseSteps } from './case-steps.en.ts'
import { childrenWords } from './children.en.ts'
import { consultationWords } from './consultation.en.ts'
import { debtWords } from './debt.en.ts'
import { delegatedWords } from './delegated.en.ts'
import { delegationWords } from './delegation.en.ts'
import { executedWords } from './executed.en.ts'
import { hemmaWords } from './hemma.en.ts'
import { lawWords } from './law/law.en.ts'
import { outcomeWords } from './outcomes/en.ts'
import type { sv } from './sv.ts'
import { transferWords } from './transfer/transfer.en.ts'
import { workWords } from './work/en.ts'

export const en: Words<typeof sv> = {
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
}
