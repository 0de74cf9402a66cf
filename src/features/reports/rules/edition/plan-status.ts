import type { Judgement, Promised, Round, YearValue } from '../../../indicators/index.ts'
import type { SaidStatus } from './beforehand.ts'
import type { CellName } from './measures.ts'

/** The plan's promise about a number of ours: the status that is told of it is information. */
export type PlanStatus = {
	readonly cell: CellName
	readonly promised: Promised
	readonly round: Round
}

type Judge = (promised: Promised, outcomes: readonly YearValue[], round: Round) => Judgement

/** Which word and colour every value would get. */
export function saidStatus({ cell, promised, round }: PlanStatus, judge: Judge): SaidStatus {
	return {
		cell,
		says: (value) => {
			const { status, wrongWay } = judge(promised, [{ year: cell.year, value }], round)
			return wrongWay ? 'wrong-way' : status
		},
	}
}
