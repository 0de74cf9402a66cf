import type { caseFile } from '../../queries/case-file.ts'
import type { colleagues } from '../../queries/colleagues.ts'
import type { newNotices } from '../../queries/new-notices.ts'
import type { worklist } from '../../queries/worklist.ts'

type Shown<Query extends (...given: never[]) => Promise<unknown>> = Extract<
	Awaited<ReturnType<Query>>,
	{ is: 'done' }
>['value']

export type CaseFile = Shown<typeof caseFile>
export type CaseChild = CaseFile['children'][number]
export type Colleague = Shown<typeof colleagues>[number]
export type WorklistRow = Shown<typeof worklist>['rows'][number]
export type NewNotice = Shown<typeof newNotices>['notices'][number]
