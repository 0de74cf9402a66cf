import type { FigureSex, OutsideFigure } from './figure.ts'

export type PopulationRow = Pick<OutsideFigure, 'year' | 'sex' | 'fromAge' | 'toAge'> & {
	readonly value: number
}

export type Group = { readonly sex: FigureSex; readonly fromAge: number; readonly toAge: number | null }

const oldest = 200

/**
 * How many live here in a group and year, from rows that cover its ages exactly: the widest first, so that a told sum goes
 * before what it could be added up from. Everybody is women and men where they are not told together. Null when ages lack.
 */
export function peopleIn(rows: readonly PopulationRow[], year: number, group: Group): number | null {
	const ofYear = rows.filter((one) => one.year === year)
	const told = covered(ofYear, group)
	if (told !== null || group.sex !== 'all') return told
	const women = covered(ofYear, { ...group, sex: 'woman' })
	const men = covered(ofYear, { ...group, sex: 'man' })
	return women === null || men === null ? null : women + men
}

function covered(rows: readonly PopulationRow[], { sex, fromAge, toAge }: Group): number | null {
	const last = toAge ?? oldest
	const ours = rows
		.filter((row) => row.sex === sex && row.fromAge >= fromAge && (row.toAge ?? oldest) <= last)
		.toSorted((a, b) => (b.toAge ?? oldest) - (a.toAge ?? oldest))
	return added(ours, fromAge, last)
}

/** Widest first; another way is tried when the widest leads to a gap. */
function added(rows: readonly PopulationRow[], from: number, last: number): number | null {
	if (from > last) return 0
	for (const row of rows) {
		if (row.fromAge !== from) continue
		const rest = added(rows, (row.toAge ?? oldest) + 1, last)
		if (rest !== null) return row.value + rest
	}
	return null
}
