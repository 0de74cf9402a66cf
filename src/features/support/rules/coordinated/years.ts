import type { CoordinatedKind } from './codes.ts'

export type YearCount = {
	readonly year: number
	readonly value: number
	/** What a share of people was made of. */
	readonly share?: { readonly part: number; readonly whole: number }
}
export type CountPart = { readonly part: string; readonly count: number }

/** What is counted of coordinated plans, each by the year that it was held. */
export const coordinatedCounts = {
	sip: { kind: 'sip', housing: null },
	sipWithHousing: { kind: 'sip', housing: 'yes' },
	isip: { kind: 'isip', housing: null },
	isipWithHousing: { kind: 'isip', housing: 'yes' },
} as const satisfies Record<string, { kind: CoordinatedKind; housing: 'yes' | null }>
export type CoordinatedCount = keyof typeof coordinatedCounts

type Row = {
	readonly year: number
	readonly kind: CoordinatedKind
	readonly housing: 'yes' | 'no'
	readonly standing: 'going-on' | 'ended'
	readonly value: number
}

const rowsOf = (rows: readonly Row[], counted: CoordinatedCount) => {
	const { kind, housing } = coordinatedCounts[counted]
	return rows.filter((row) => row.kind === kind && (housing === null || row.housing === housing))
}

/** A year in which nothing was held is left out: the asker knows whether it was zero. */
export function yearsOf(rows: readonly Row[], counted: CoordinatedCount): YearCount[] {
	return [...Map.groupBy(rowsOf(rows, counted), ({ year }) => year)]
		.map(([year, own]) => ({ year, value: own.reduce((sum, one) => sum + one.value, 0) }))
		.toSorted((a, b) => a.year - b.year)
}

/** What one year's count is made of: all by whether a home is part of it, those with one by how they stand. */
export function partsOf(rows: readonly Row[], counted: CoordinatedCount): CountPart[] {
	const isAll = coordinatedCounts[counted].housing === null
	const partOf = (row: Row) =>
		isAll ? (row.housing === 'yes' ? 'with-housing' : 'without-housing') : row.standing
	return [...Map.groupBy(rowsOf(rows, counted), partOf)]
		.map(([part, own]) => ({ part, count: own.reduce((sum, one) => sum + one.value, 0) }))
		.toSorted((a, b) => (a.part < b.part ? -1 : 1))
}
