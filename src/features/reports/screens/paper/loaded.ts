import type { decidedPaper } from '../../queries/decided-paper.ts'
import type { layoutPage } from '../../queries/layout-page.ts'

type Given<Query extends (...asked: never[]) => Promise<unknown>> = Extract<
	Awaited<ReturnType<Query>>,
	{ is: 'done' }
>['value']

export type LayoutPage = Given<typeof layoutPage>
export type RecordRow = Given<typeof decidedPaper>['records'][number]
