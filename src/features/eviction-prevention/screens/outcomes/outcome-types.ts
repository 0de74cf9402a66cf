import type { caseLoad } from '../../queries/outcomes/case-load.ts'
import type { executedReconciliation } from '../../queries/outcomes/executed-reconciliation.ts'
import type { preventedBoard } from '../../queries/outcomes/prevented-board.ts'

type ValueOf<Query extends (...given: never[]) => Promise<unknown>> = Extract<
	Awaited<ReturnType<Query>>,
	{ is: 'done' }
>['value']

export type PreventedBoard = ValueOf<typeof preventedBoard>
export type Reconciliation = ValueOf<typeof executedReconciliation>
export type CaseLoad = ValueOf<typeof caseLoad>
