import type { compareDefinitions } from '../../queries/compare-definitions.ts'
import type { explainFlow } from '../../queries/explain-flow.ts'
import type { flowBoard } from '../../queries/flow-board.ts'
import type { flowBreakdown } from '../../queries/flow-breakdown.ts'
import type { flowMatrix } from '../../queries/flow-matrix.ts'
import type { flowMeasures } from '../../queries/flow-measures.ts'

type Value<Query extends (...given: never[]) => Promise<unknown>> = Extract<
	Awaited<ReturnType<Query>>,
	{ is: 'done' }
>['value']

export type Board = Value<typeof flowBoard>
export type BrokenDownBoard = Value<typeof flowBreakdown>
export type MatrixOfFlow = Value<typeof flowMatrix>
export type Measures = Value<typeof flowMeasures>
export type Compared = Value<typeof compareDefinitions>
export type Explained = Value<typeof explainFlow>
