import type { caseJournal } from '../../queries/work/case-journal.ts'
import type { caseLetters } from '../../queries/work/case-letters.ts'
import type { caseTaskChoices } from '../../queries/work/case-task-choices.ts'
import type { caseWork } from '../../queries/work/case-work.ts'
import type { journalFile } from '../../queries/work/journal-file.ts'

type Shown<Query extends (...given: never[]) => Promise<unknown>> = Extract<
	Awaited<ReturnType<Query>>,
	{ is: 'done' }
>['value']

export type CaseWork = Shown<typeof caseWork>
export type CheckedItem = CaseWork['checklist']['items'][number]
export type CaseTask = CaseWork['tasks'][number]
export type CaseTaskChoices = Shown<typeof caseTaskChoices>
export type CaseJournal = Shown<typeof caseJournal>
export type JournalEntry = CaseJournal['notes'][number]
export type JournalFile = Shown<typeof journalFile>
export type CaseLetter = Shown<typeof caseLetters>['letters'][number]
