import {
	attack,
	type Bounds,
	type ReadersView,
} from '../../src/features/indicators/rules/disclosure/attack.ts'
import type { PublishedDataset } from '../../src/features/reports/published.ts'
import type { LinearSolver } from '../../src/foundation/linear-program.ts'

/** An edition as its datasets were read back, with the true numbers of its rows. */
export type ReadEdition = {
	readonly datasets: readonly PublishedDataset[]
	readonly truth: Readonly<Record<string, readonly number[]>>
}

/** Something told elsewhere of one number: the total of a table and year lies between these. */
export type ToldElsewhere = {
	readonly slug: string
	readonly year: number
	readonly from: number
	readonly to: number
}

type Row = { readonly name: string; readonly told: number | null; readonly truth: number }

const sameTable: Readonly<Record<string, string>> = { 'homeless-by-age': 'homeless-by-situation' }
const linesOf: Readonly<Record<string, readonly [table: string, yearsBack: number]>> = {
	start: ['homeless-by-situation', 1],
	in: ['homeless-inflow', 0],
	joined: ['joined', 0],
	out: ['homeless-outflow', 0],
	departed: ['departed', 0],
	end: ['homeless-by-situation', 0],
}

/** The number's name by what it counts, whatever table it stands in. */
function nameOf(slug: string, codes: Readonly<Record<string, string>>): string {
	const { year = '', line, ...others } = codes
	const [table, back] = line === undefined ? [sameTable[slug] ?? slug, 0] : (linesOf[line] ?? [line, 0])
	const said = Object.entries(others).filter(([, code]) => code !== 'total')
	return [table, Number(year) - back, ...said.sort(([a], [b]) => (a < b ? -1 : 1)).flat()].join(' ')
}

export type Attacked = Row & { readonly bounds: Bounds }

/**
 * Attacks what was published with nothing but what was published: sums of every table, the balance of every year, shares
 * of wholes, children and the evictions that they belong to, and what is told elsewhere. Who reads two editions knows, to
 * be strict, which hidden numbers are the same in both.
 */
export function attackPublished(
	editions: readonly ReadEdition[],
	elsewhere: readonly ToldElsewhere[],
	solver: LinearSolver,
	reader: 'plain' | 'keen',
): Attacked[] {
	const cells: ReadersView['cells'][number][] = []
	const rows: Row[] = []
	const equations: ReadersView['equations'][number][] = []
	const latest = new Map<string, number>()
	const least = reader === 'keen' ? 1 : 0
	const place = (name: string, told: number | null, truth: number): number => {
		const before = latest.get(name)
		const known = before === undefined ? null : rows[before]
		if (before !== undefined && known?.truth === truth) {
			// Told once is known for good.
			if (told !== null) {
				cells[before] = { known: { from: told, to: told }, whole: true }
				rows[before] = { name, told, truth }
			}
			return before
		}
		const open = { from: least, to: Number.POSITIVE_INFINITY }
		cells.push({ known: told === null ? open : { from: told, to: told }, whole: true })
		rows.push({ name, told, truth })
		latest.set(name, cells.length - 1)
		return cells.length - 1
	}
	/** At least so much more: what is left over is no less than nothing. */
	const atLeast = (terms: readonly { cell: number; factor: number }[]) => {
		cells.push({ known: { from: 0, to: Number.POSITIVE_INFINITY }, whole: false })
		rows.push({ name: 'left over', told: 0, truth: Number.NaN })
		equations.push({ terms: [...terms, { cell: cells.length - 1, factor: -1 }], equals: 0 })
	}
	for (const { datasets, truth } of editions) {
		for (const { slug, columns, rows: told } of datasets) {
			const names = columns.flatMap(({ name, role }) => (role === 'dimension' ? [name] : []))
			const countAt = columns.findIndex(({ name }) => name === 'count')
			const shareAt = columns.findIndex(({ name }) => name === 'share_percent')
			const placed = told.map((row, at) => {
				const codes = Object.fromEntries(names.map((name, nth) => [name, String(row[nth])]))
				const count = row[countAt]
				const cell = place(
					nameOf(slug, codes),
					typeof count === 'number' ? count : null,
					truth[slug]?.[at] ?? 0,
				)
				return { codes, cell, share: row[shareAt] }
			})
			for (const dimension of names.filter((name) => name !== 'year' && name !== 'line')) {
				for (const { codes, cell } of placed) {
					const same = placed.filter((one) =>
						names.every((name) => name === dimension || one.codes[name] === codes[name]),
					)
					const parts = (of: readonly string[]) =>
						same.filter((one) => of.includes(one.codes[dimension] ?? ''))
					const sum = (of: readonly { cell: number }[]) =>
						equations.push({
							terms: [...of.map((one) => ({ cell: one.cell, factor: 1 })), { cell, factor: -1 }],
							equals: 0,
						})
					const bands = ['25-44', '45-64', '65-', 'unknown']
					const finer = same.some((one) => one.codes[dimension] === '25-44')
					if (codes[dimension] === 'total') {
						sum(
							same.filter(
								(one) => !['total', ...(finer ? ['25-'] : [])].includes(one.codes[dimension] ?? ''),
							),
						)
					} else if (codes[dimension] === '25-' && finer) sum(parts(bands))
				}
			}
			if (slug === 'homeless-balance') {
				for (const end of placed.filter(({ codes }) => codes.line === 'end')) {
					const sign: Readonly<Record<string, number>> = {
						start: 1,
						in: 1,
						joined: 1,
						out: -1,
						departed: -1,
						end: -1,
					}
					const account = placed.filter(
						({ codes }) => codes.year === end.codes.year && codes.sex === end.codes.sex,
					)
					equations.push({
						terms: account.map(({ cell, codes }) => ({ cell, factor: sign[codes.line ?? ''] ?? 0 })),
						equals: 0,
					})
				}
			}
			for (const { share, codes, cell } of placed) {
				if (typeof share !== 'number') continue
				const whole = placed.find(
					(one) =>
						one.codes.confirmed === 'total' &&
						one.codes.stage === codes.stage &&
						one.codes.year === codes.year,
				)
				if (whole === undefined) throw new Error('a share without its whole')
				const times = Math.round(10 * share)
				atLeast([
					{ cell, factor: 2000 },
					{ cell: whole.cell, factor: -(2 * times - 1) },
				])
				atLeast([
					{ cell: whole.cell, factor: 2 * times + 1 },
					{ cell, factor: -2000 },
				])
			}
		}
		for (const [name, children] of latest) {
			const [table, year, ...labels] = name.split(' ')
			const homes = latest.get(`evictions-executed ${year} children yes`)
			if (table !== 'children-evicted' || labels.length > 0 || homes === undefined) continue
			atLeast([
				{ cell: children, factor: 1 },
				{ cell: homes, factor: -1 },
			])
		}
	}
	for (const { slug, year, from, to } of elsewhere) {
		const cell = latest.get(`${slug} ${year}`)
		const known = cell === undefined ? undefined : cells[cell]?.known
		if (cell === undefined || known === undefined) continue
		cells[cell] = {
			whole: true,
			known: { from: Math.max(known.from, from), to: Math.min(known.to, to) },
		}
	}
	const hidden = (row: Row) => row.told === null
	return attack({ cells, equations }, 4000, solver).flatMap((bounds) => {
		const row = rows[bounds.cell]
		return row !== undefined && hidden(row) ? [{ ...row, bounds }] : []
	})
}

/** The numbers that a reader gets out exactly, by name. */
export function computed(attacked: readonly Attacked[]): string[] {
	return attacked
		.filter(({ bounds: { least, most, foundLeast, foundMost } }) => {
			return (least !== null && least === most) || foundLeast >= foundMost
		})
		.map(({ name }) => name)
}
