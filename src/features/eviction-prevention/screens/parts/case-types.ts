import type { Outcome } from '../../../../ui/screen.ts'
import type { caseFile } from '../../queries/case-file.ts'
import type { caseHead } from '../../queries/case-head.ts'
import type { caseChildren } from '../../queries/children/case-children.ts'
import type { colleagues } from '../../queries/colleagues.ts'
import type { newNotices } from '../../queries/new-notices.ts'
import type { stepChoices } from '../../queries/step-choices.ts'
import type { worklist } from '../../queries/worklist.ts'

type Shown<Query extends (...given: never[]) => Promise<unknown>> = Extract<
	Awaited<ReturnType<Query>>,
	{ is: 'done' }
>['value']

export type CaseFile = Shown<typeof caseFile>
/** What stands above every tab of a case. */
export type CaseHead = Shown<typeof caseHead>
export type CaseChildren = Shown<typeof caseChildren>
export type CaseChild = CaseChildren['children'][number]
export type Worklist = Shown<typeof worklist>
export type WorklistRow = Worklist['rows'][number]
export type Intake = Shown<typeof newNotices>
export type NewNotice = Intake['notices'][number]

/** What each step's form gets: the case, what can be chosen, and what the address asked for. */
export type StepFormProps = {
	readonly given: {
		readonly file: CaseFile
		readonly colleagues: Shown<typeof colleagues>
		readonly choices: Shown<typeof stepChoices>
		readonly childId: string | null
		readonly checkId: string | null
		readonly dateKind: string | null
		readonly me: string
	}
	readonly outcome: Outcome | undefined
}
