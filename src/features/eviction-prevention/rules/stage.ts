import { type CaseDateKind, type Stage, stages } from './case.ts'
import type { KnownDates } from './recovery.ts'

// What the day's being known tells: nothing is planned, put off or stayed that has not been applied for.
const stageToldBy: Readonly<Record<CaseDateKind, Stage>> = {
	'rent-due': 'early',
	'disturbance-warned': 'early',
	'board-told': 'arrears-notice',
	'board-received': 'arrears-notice',
	served: 'termination-served',
	'rent-paid': 'early',
	'rent-deposited': 'early',
	'liability-assumed': 'early',
	'notice-withdrawn': 'early',
	'must-move': 'termination-served',
	'order-applied': 'termination-served',
	'order-served': 'termination-served',
	'order-decided': 'termination-served',
	'enforcement-applied': 'enforcement-applied',
	'tenant-heard': 'enforcement-applied',
	'authority-told': 'enforcement-applied',
	'authority-confirmed': 'enforcement-applied',
	'eviction-planned': 'enforcement-applied',
	stayed: 'enforcement-applied',
	'stay-lifted': 'enforcement-applied',
	'postponed-to': 'enforcement-applied',
	'keys-returned': 'early',
	evicted: 'executed',
	'debt-advice-offered': 'early',
}

/** How far the matter came, from its dates: measures compare only cases of one stage. */
export function stageOf(dates: KnownDates): Stage {
	const told = Object.keys(dates) as CaseDateKind[]
	return furthest(told.map((kind) => stageToldBy[kind]))
}

/** How far it had come by the end of a day. */
export function stageOn(dates: KnownDates, day: string): Stage {
	const known = Object.entries(dates).filter(([, on]) => on <= day)
	return stageOf(Object.fromEntries(known))
}

function furthest(reached: readonly Stage[]): Stage {
	return stages.findLast((stage) => reached.includes(stage)) ?? 'early'
}
