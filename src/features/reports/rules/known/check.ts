import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { Recounted } from '../../../indicators/index.ts'

/** What a frozen figure was counted from. */
export type FrozenSource = {
	readonly followUpId: string
	readonly indicatorId: string
	readonly until: PlainDate
	readonly value: number
	readonly definitionId: string
	readonly definitionVersion: number
	readonly unitIds: readonly string[] | null
	readonly countedFrom: number
	readonly rows: number | null
	readonly digest: string | null
	readonly today: PlainDate
	readonly knownAt: Instant
}

export type CheckState = 'reproduced' | 'differs' | 'source-destroyed' | 'not-recomputable'

export type CheckOfFigure = {
	readonly indicatorId: string
	readonly until: PlainDate
	readonly frozen: number
	readonly state: CheckState
	/** What it came to when counted as known then. */
	readonly value: number | null
	readonly rows: number | null
	/** The source that keeps no earlier rows. */
	readonly because: string | null
	readonly destroyedOn: PlainDate | null
	/** What it is as known now. */
	readonly nowValue: number | null
	/** Why it is another now, in somebody's words. */
	readonly reason: string | null
}

/** Whether a frozen figure is found again: value, number of rows and their digest. */
export function checkOf(
	frozen: FrozenSource,
	then: Recounted | undefined,
	now: Recounted | undefined,
): Omit<CheckOfFigure, 'reason' | 'frozen'> & { followUpId: string } {
	const { followUpId, indicatorId, until } = frozen
	const said = { value: null, rows: null, because: null, destroyedOn: null }
	const nowValue = now?.is === 'counted' ? now.value : null
	const of = { followUpId, indicatorId, until, nowValue }
	if (then?.is === 'source-destroyed')
		return { ...of, ...said, state: 'source-destroyed', destroyedOn: then.on }
	if (then?.is === 'counted') {
		const same = then.value === frozen.value && then.rows === frozen.rows && then.digest === frozen.digest
		return { ...of, ...said, value: then.value, rows: then.rows, state: same ? 'reproduced' : 'differs' }
	}
	const because = then?.is === 'not-recomputable' ? then.because : 'no-figure'
	return { ...of, ...said, state: 'not-recomputable', because }
}
