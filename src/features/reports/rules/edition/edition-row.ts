import type { Instant } from '../../../../foundation/plain-date.ts'

/** Where an edition stands, and who has done what with it. */
export type EditionRow = {
	readonly id: string
	readonly number: number
	readonly firstYear: number
	readonly lastYear: number
	readonly revises: string | null
	readonly reason: string
	readonly askedAt: Instant
	readonly state:
		| 'waiting'
		| 'running'
		| 'prepared'
		| 'unsafe'
		| 'cancelled'
		| 'failed'
		| 'released'
		| 'withdrawn'
	readonly step: 'counting' | 'hiding' | 'attacking' | 'done'
	readonly percent: number
	readonly asOf: Instant | null
	readonly digest: string | null
	readonly releasedAt: Instant | null
	readonly releasedBy: string | null
	readonly withdrawnAt: Instant | null
	readonly withdrawnBecause: string | null
}
