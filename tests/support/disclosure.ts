import { createHash } from 'node:crypto'
import {
	type Dimension,
	dimensionOf,
	type Hierarchy,
} from '../../src/features/indicators/rules/disclosure/dimension.ts'
import { type Machine, prove } from '../../src/features/indicators/rules/disclosure/proof.ts'
import type { Release, Rule } from '../../src/features/indicators/rules/disclosure/release.ts'
import { suppress } from '../../src/features/indicators/rules/disclosure/suppress.ts'
import {
	type CellChoice,
	type LinkedTables,
	linkTables,
} from '../../src/features/indicators/rules/disclosure/tables.ts'
import { linearSolver } from '../../src/platform/linear-solver.ts'

export async function machine(): Promise<Machine> {
	return {
		solver: await linearSolver(),
		milliseconds: () => performance.now(),
		digest: (text) => createHash('sha256').update(text).digest('hex'),
	}
}

export type Row = readonly [...labels: string[], count: number]

export function dimension(
	name: string,
	labels: readonly string[],
	hierarchies: readonly Hierarchy[] = [],
): Dimension {
	const made = dimensionOf(name, [...new Set(labels)], hierarchies)
	if ('because' in made) throw new Error(`${name}: ${made.because} ${made.label}`)
	return made
}

/** One table of rows, its dimensions called d0, d1 … */
export function tableOf(
	rows: readonly Row[],
	rule: Rule,
	hierarchies: readonly (readonly Hierarchy[])[] = [],
	choose?: CellChoice,
): LinkedTables {
	const cells = rows.map((row) => ({ labels: row.slice(0, -1).map(String), count: Number(row.at(-1)) }))
	const dimensions = (cells[0]?.labels ?? []).map((_, nth) =>
		dimension(
			`d${nth}`,
			cells.map(({ labels }) => labels[nth] ?? ''),
			hierarchies[nth],
		),
	)
	return linkTables([{ measure: 'people', dimensions, counts: cells }], rule, choose)
}

export async function suppressed(release: Release, rule: Rule) {
	const tools = await machine()
	const suppression = suppress(release, rule, tools.solver)
	return { ...suppression, proof: prove(release, suppression, rule, tools) }
}

/** The labels of all that is hidden, as one sorted list. */
export function hiddenIn({ places }: LinkedTables, hidden: ReadonlySet<number>): string[] {
	return places
		.flat()
		.filter(({ cell }) => hidden.has(cell))
		.map(({ labels }) => labels.join(' '))
		.sort()
}
