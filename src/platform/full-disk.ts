import type { House } from './house.ts'

/** When the database last said that it had no room; by house, since a machine may hold several. */
const lastFull = new WeakMap<House['app'], number>()
const holdsMs = 2000

/** Told by whoever meets a fault of the database (53100: no space left). */
export function noteFullDisk({ app }: Pick<House, 'app'>, code: string): void {
	if (code === '53100') lastFull.set(app, performance.now())
}

export function isDiskFull({ app }: Pick<House, 'app'>): boolean {
	return performance.now() - (lastFull.get(app) ?? Number.NEGATIVE_INFINITY) < holdsMs
}
