import { momentOf, type PlainDate } from '../../src/foundation/plain-date.ts'
import type { Caller, House } from '../../src/platform/house.ts'
import type { Places } from './load-organisation.ts'
import { somebody } from './somebody.ts'

/** The same house at another time; the hour is Lillhamn's. */
export const atTime = (house: House, day: PlainDate, hour = '10:00'): House => ({
	...house,
	clock: { now: () => momentOf(day, hour, 'Europe/Stockholm') },
})

/** One of Lillhamn's people at work on a day. */
export const somebodyOn =
	(house: House, places: Places) =>
	(key: string, day: PlainDate, hour?: string): Caller => ({
		house: atTime(house, day, hour),
		actor: somebody(places, key),
	})

export type On = ReturnType<typeof somebodyOn>
