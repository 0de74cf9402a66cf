import type { caseWork } from '../../queries/work/case-work.ts'

type Shown<Query extends (...given: never[]) => Promise<unknown>> = Extract<
	Awaited<ReturnType<Query>>,
	{ is: 'done' }
>['value']

export type CaseWork = Shown<typeof caseWork>
export type CheckedItem = CaseWork['checklist']['items'][number]
export type CaseTask = CaseWork['tasks'][number]
