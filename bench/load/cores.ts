import { readFileSync } from 'node:fs'

/** The machine's own account of its cores, in its ticks. */
export type Cores = { readonly busy: number; readonly taken: number; readonly all: number }

export function coresNow(): Cores {
	const told = readFileSync('/proc/stat', 'utf8').split('\n')[0]?.split(/\s+/).slice(1, 9).map(Number) ?? []
	const [user = 0, nice = 0, system = 0, , , hard = 0, soft = 0, taken = 0] = told
	const all = told.reduce((sum, one) => sum + one, 0)
	return { busy: user + nice + system + hard + soft, taken, all }
}

/** How much of the cores was worked, and how much a host gave to others meanwhile, which is in every wait that is measured. */
export function coresBetween(before: Cores, after: Cores): { busyPercent: number; takenPercent: number } {
	const share = (of: 'busy' | 'taken') =>
		Math.round(((after[of] - before[of]) / (after.all - before.all)) * 100)
	return { busyPercent: share('busy'), takenPercent: share('taken') }
}
