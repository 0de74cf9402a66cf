import type { Breakdown, BrokenDownCell } from './breakdown.ts'

type Words = {
	readonly total: string
	readonly heads: Readonly<
		Record<'year' | 'group' | 'value' | 'share' | 'perThousand' | 'peopleYear' | 'status', string>
	>
	readonly status: { readonly published: string; readonly withheld: string }
}

type Row = readonly (string | number | null)[]

/** The breakdown as rows of a file; what is withheld is empty and says so. */
export function breakdownRows(
	{ groups, years }: Pick<Breakdown, 'groups' | 'years'>,
	names: Readonly<Record<string, string>>,
	{ total, heads, status }: Words,
): Row[] {
	const row = (year: number, name: string, cell: BrokenDownCell): Row => [
		...[year, name, cell.value, rounded(cell.share, 1), rounded(cell.perThousand, 3), cell.peopleYear],
		cell.value === null ? status.withheld : status.published,
	]
	const head = [
		heads.year,
		heads.group,
		heads.value,
		heads.share,
		heads.perThousand,
		heads.peopleYear,
		heads.status,
	]
	return [
		head,
		...years.flatMap(({ year, cells, total: whole }) => [
			...cells.map((cell, at) => row(year, names[groups[at] ?? ''] ?? groups[at] ?? '', cell)),
			row(year, total, whole),
		]),
	]
}

function rounded(value: number | null, decimals: number): number | null {
	return value === null ? null : Number(value.toFixed(decimals))
}
