import { expect, test } from 'vitest'
import { plainDate as day } from '../../../foundation/plain-date.ts'
import { isLongBefore } from './believable-days.ts'
import type { CaseDateKind } from './case.ts'

const known = { openedOn: day('2026-10-12'), dates: { served: day('2026-08-04') } }

test.each([
	['evicted', '2001-01-01', true],
	['evicted', '2025-08-03', true],
	['evicted', '2025-08-04', false],
	['eviction-planned', '2001-01-01', true],
	['served', '2023-10-11', true],
	['served', '2024-10-12', false],
	['rent-due', '2001-01-01', false],
	['order-decided', '2020-01-01', false],
] as [CaseDateKind, string, boolean][])('%s on %s is long before the case: %s', (kind, on, long) => {
	expect(isLongBefore(kind, day(on), known)).toBe(long)
})
