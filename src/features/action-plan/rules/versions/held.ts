import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { inForceOn, type VersionDays } from '../document/life.ts'

/** From which day a version holds, and the day from which another does; `until` is null while none is decided. */
export type Held = { readonly from: PlainDate; readonly until: PlainDate | null }

/** Null for a version that never was to hold: not decided, or overtaken before its day came. */
export function heldPeriod(version: VersionDays, versions: readonly VersionDays[]): Held | null {
	const { inForceFrom: from, number } = version
	if (from === null || inForceOn(versions, from)?.number !== number) return null
	const later = versions.flatMap((one) =>
		one.number > number && one.inForceFrom !== null ? [one.inForceFrom] : [],
	)
	return { from, until: later.toSorted()[0] ?? null }
}
