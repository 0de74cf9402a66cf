import { expect, test } from 'vitest'
import { plainDate as day } from '../../../foundation/plain-date.ts'
import { type CaseDateKind, caseDateKinds, type Stage } from './case.ts'
import { stageOf, stageOn } from './stage.ts'

// Domain reference 2.1: the row of the track that the day belongs to, or none where it tells nothing of how far one has come.
const told: readonly (readonly [kind: CaseDateKind, stage: Stage, row: string])[] = [
	['rent-due', 'early', 'row 1, JB 12:20'],
	['disturbance-warned', 'early', '2.2, JB 12:25 a'],
	['board-told', 'arrears-notice', 'row 5, JB 12:63'],
	['board-received', 'arrears-notice', 'row 5, JB 12:63'],
	['served', 'termination-served', 'row 4, JB 12:8'],
	['rent-paid', 'early', 'row 6, JB 12:44'],
	['rent-deposited', 'early', 'row 6, JB 12:21'],
	['liability-assumed', 'early', 'row 7, JB 12:44'],
	['notice-withdrawn', 'early', ''],
	['must-move', 'termination-served', 'row 6, JB 12:44 st. 5'],
	['order-applied', 'termination-served', 'row 10, JB 12:8: the application counts as notice'],
	['order-served', 'termination-served', 'row 10, BfL 25'],
	['order-decided', 'termination-served', 'row 10, BfL 42'],
	['enforcement-applied', 'enforcement-applied', 'row 12, UB 16:3'],
	['tenant-heard', 'enforcement-applied', 'row 12, UB 16:3'],
	['authority-told', 'enforcement-applied', 'row 13, SoF 11:3'],
	['authority-confirmed', 'enforcement-applied', 'row 13, SoF 11:3'],
	['eviction-planned', 'enforcement-applied', 'row 13'],
	['stayed', 'enforcement-applied', 'row 15, UB 18:12'],
	['stay-lifted', 'enforcement-applied', 'row 15, UB 18:12'],
	['postponed-to', 'enforcement-applied', 'row 14, UB 16:4'],
	['keys-returned', 'early', 'row 16'],
	['evicted', 'executed', 'row 16, UB 16:6'],
	['debt-advice-offered', 'early', 'SoL 13:2'],
]

test.each(told)('%s alone is the stage %s (%s)', (kind, stage) => {
	expect(stageOf({ [kind]: day('2026-09-01') })).toBe(stage)
})

test('every kind of date says how far the matter has come', () => {
	expect(told.map(([kind]) => kind)).toEqual([...caseDateKinds])
})

test('the furthest of the dates decides, and only those that had come by the day', () => {
	const dates = {
		'board-told': day('2026-08-03'),
		served: day('2026-08-04'),
		'authority-told': day('2026-10-12'),
		'rent-paid': day('2026-10-14'),
	}
	expect(stageOf(dates)).toBe('enforcement-applied')
	expect([day('2026-08-03'), day('2026-10-11')].map((on) => stageOn(dates, on))).toEqual([
		'arrears-notice',
		'termination-served',
	])
})
