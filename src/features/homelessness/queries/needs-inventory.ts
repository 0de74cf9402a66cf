import * as z from 'zod'
import { addDays, addMonths, type PlainDate, plainDate } from '../../../foundation/plain-date.ts'
import { query } from '../../../platform/query.ts'
import { mayReadNeeds } from '../access.ts'
import { committeeOf } from '../commands/committee-of.ts'
import { countNeeds } from '../counts.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import { needsInventory as inventoryOf, leastShown } from '../rules/needs-inventory.ts'
import { readCountedBy } from '../store/live-definitions.ts'

/** Months back that can be asked for. */
const monthsBack = 24

/**
 * Causes and needs of all together at a month's end, small numbers withheld from everybody. Only at month's ends: two
 * days in a row would give away whoever came between them.
 */
export const needsInventory = query({
	name: 'needsInventory',
	input: z.object({
		month: z
			.string()
			.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'not-a-month')
			.optional(),
	}),
	may: mayReadNeeds,
	run: async (act, { month }) => {
		const months = monthsUntil(act.today)
		const chosen = months.find((one) => one === month) ?? months[0] ?? ''
		const day = lastDayOf(chosen)
		const { chosen: live, country } = await readCountedBy(act.db)
		const [definition] = liveDefinitions(live, country)
		const { adults, counted } = await countNeeds(act, committeeOf(act), definition.key, day)
		return {
			...{ day, month: chosen, definition: definition.key },
			months: months.map((one) => ({ month: one, day: lastDayOf(one) })),
			adults: adults < leastShown ? null : adults,
			levels: inventoryOf(counted),
		}
	},
	audit: () => ({ kind: 'needs-inventory', ids: [] }),
})

const lastDayOf = (month: string) => addDays(addMonths(plainDate(`${month}-01`), 1), -1)

/** Months that are over, the latest first; the present one too on its last day. */
function monthsUntil(today: PlainDate): string[] {
	const first = plainDate(`${addDays(today, 1).slice(0, 7)}-01`)
	return Array.from({ length: monthsBack }, (_, back) => addMonths(first, -1 - back).slice(0, 7))
}
