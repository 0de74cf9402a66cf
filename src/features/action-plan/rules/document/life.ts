import type { PlainDate } from '../../../../foundation/plain-date.ts'

/**
 * `draft` is worked on; `consulted` has been out; `decided` waits for its day; `in-force` holds; `replaced` held until a
 * later one; `withdrawn` was given up before it was decided.
 */
export const versionStates = ['draft', 'consulted', 'decided', 'in-force', 'replaced', 'withdrawn'] as const
export type VersionState = (typeof versionStates)[number]

export type VersionDays = {
	readonly number: number
	readonly consultedFrom: PlainDate | null
	readonly decidedOn: PlainDate | null
	readonly inForceFrom: PlainDate | null
	readonly withdrawnOn: PlainDate | null
}

/** The version that holds on the day: of those decided and in force by then, the last. */
export function inForceOn<One extends VersionDays>(versions: readonly One[], day: PlainDate): One | null {
	const holding = versions.filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= day)
	return holding.toSorted((a, b) => a.number - b.number).at(-1) ?? null
}

export function stateOf(
	version: VersionDays,
	versions: readonly VersionDays[],
	day: PlainDate,
): VersionState {
	if (version.withdrawnOn !== null) return 'withdrawn'
	if (version.decidedOn === null) {
		return version.consultedFrom !== null && version.consultedFrom <= day ? 'consulted' : 'draft'
	}
	if (version.inForceFrom === null || version.inForceFrom > day) return 'decided'
	return inForceOn(versions, day)?.number === version.number ? 'in-force' : 'replaced'
}
