import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Counted } from '../rules/definitions.ts'

/** Half-open days: `to` is the first day that is not counted. */
type Counter = (act: Act, days: { readonly from: PlainDate; readonly to: PlainDate }) => Promise<number>

/** Which door each counted definition opens. */
export const counters: Readonly<Record<Counted, Counter>> = {
	evictions: async () => 0,
	childrenEvicted: async () => 0,
	casesOpened: async () => 0,
	casesAverted: async () => 0,
	consultations: async () => 0,
	childTalks: async () => 0,
}
