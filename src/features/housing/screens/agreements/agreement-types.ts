import type { agreement } from '../../queries/agreements/agreement.ts'
import type { agreementBoard } from '../../queries/agreements/agreement-board.ts'
import type { offer } from '../../queries/agreements/offer.ts'

type ValueOf<Query extends (...given: never[]) => Promise<unknown>> = Extract<
	Awaited<ReturnType<Query>>,
	{ is: 'done' }
>['value']

export type Board = ValueOf<typeof agreementBoard>
export type Agreement = ValueOf<typeof agreement>
export type Offer = ValueOf<typeof offer>
