import { countForecast } from '../../src/features/indicators/index.ts'
import { yearOf } from '../../src/foundation/plain-date.ts'
import type { Act } from '../../src/platform/transaction.ts'

/** Fewer than anybody asks for, so that the town is poured in quickly; the page says how many. */
const runs = 60

/** How it goes if nothing changes, and what a dozen homes more and some averted evictions would do. */
export async function loadForecast(act: Act): Promise<void> {
	const goal = { goalValue: '30', goalYear: yearOf(act.today) + 2 }
	await countForecast(
		act,
		{ name: 'Tolv hem till och fyra avvärjda vräkningar', ...goal, homes: '12', avertedEvictions: '4' },
		runs,
	)
	await countForecast(act, { name: 'Dagens takt', ...goal }, runs)
}
