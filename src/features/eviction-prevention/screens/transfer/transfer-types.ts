import type { Answer } from '../../../../platform/answer.ts'
import type { caseTransfer } from '../../queries/transfer/case-transfer.ts'
import type { openTransfer } from '../../queries/transfer/open-transfer.ts'

type Shown<Query extends (...given: never[]) => Promise<Answer<unknown>>> = Extract<
	Awaited<ReturnType<Query>>,
	{ is: 'done' }
>['value']

export type CaseTransfer = Shown<typeof caseTransfer>
export type Transfer = CaseTransfer['transfers'][number]
export type Content = Shown<typeof openTransfer>['content']
