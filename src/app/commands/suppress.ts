import { createHash } from 'node:crypto'
import {
	type Bounds,
	type Dimension,
	keptOf,
	type LinkedTables,
	linkTables,
	type Proof,
	prove,
	type Rule,
	type Suppression,
	suppress,
} from '../../features/indicators/index.ts'
import { wordedBelow } from '../../foundation/small-counts.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { linearSolver } from '../../platform/linear-solver.ts'
import { readCounts } from './counts-file.ts'
import { oneFile } from './given-values.ts'
import { dimensionWith, readHierarchies } from './hierarchy-file.ts'
import { isSameFile, writeCsv } from './out-file.ts'
import { progress } from './progress.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage =
	'suppress TABLE.csv --by DIM,DIM… --count COLUMN [--below 5] [--protect-zeros] [--hierarchy FILE] --out OUT.csv [--json]'

const mostPlaces = 50_000

/** `bofast suppress`: hides few people in a table so that no sum gives them back, and attacks it before it is written. Needs no database. */
export async function suppressTable(args: string[]): Promise<number> {
	const flags = {
		by: { type: 'string' },
		count: { type: 'string' },
		below: { type: 'string' },
		'protect-zeros': { type: 'boolean' },
		hierarchy: { type: 'string' },
		out: { type: 'string' },
		json: { type: 'boolean' },
	} as const
	const given = readArgs(args, flags, usage)
	const file = oneFile(given.positionals, usage)
	const count = given.needed('count').trim()
	const by = dimensionsIn(given.needed('by'), count)
	const rule = { below: belowIn(given.text('below')), protectZeros: given.ticked('protect-zeros') }
	const out = given.needed('out')
	const hierarchyFile = given.text('hierarchy')
	for (const read of [file, ...(hierarchyFile === undefined ? [] : [hierarchyFile])]) {
		if (!isSameFile(out, read)) continue
		throw new UsageFault(`--out ${out} is a file to read; name another one. Usage: bofast ${usage}`)
	}

	const began = performance.now()
	const hierarchies = hierarchyFile === undefined ? new Map() : readHierarchies(hierarchyFile, by)
	const { rows, labels } = await readCounts(file, by, count)
	const dimensions = by.map((name, nth) => dimensionWith(hierarchyFile, name, labels[nth] ?? [], hierarchies))
	refuseTooMany(file, dimensions)
	const linked = linkTables([{ measure: count, dimensions, counts: rows }], rule)
	const { suppression, proof } = await suppressAndProve(linked, rule)
	writeCsv(out, [...by, count, 'status'], rowsOf(linked, suppression))
	const sums = summary(linked, suppression, proof, (performance.now() - began) / 1000)
	process.stdout.write(
		given.ticked('json')
			? `${JSON.stringify({ ...sums, proof: proofOf(linked, suppression, proof) }, null, 2)}\n`
			: `cells ${sums.cells} · primary ${sums.primary} · secondary ${sums.secondary} · attacked in ${proof.seconds} s · ${sums.seconds} s\n`,
	)
	return 0
}

function dimensionsIn(text: string, count: string): string[] {
	const by = text.split(',').map((name) => name.trim())
	const wrong = by.find((name, at) => name === '' || name === count || by.indexOf(name) !== at)
	if (wrong === undefined) return by
	const why =
		wrong === '' ? 'an empty name' : wrong === count ? `${wrong}, which is the count` : `${wrong} twice`
	throw new UsageFault(`--by ${text} holds ${why}. Usage: bofast ${usage}`)
}

function belowIn(text: string | undefined): number {
	if (text === undefined) return wordedBelow
	if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
	throw new UsageFault(`--below ${text} is no whole number from 1 to 9999. Usage: bofast ${usage}`)
}

function refuseTooMany(file: string, dimensions: readonly Dimension[]): void {
	const places = dimensions.reduce((product, { labels }) => product * labels.length, 1)
	if (places <= mostPlaces) return
	throw new GroundFault(
		`${file} makes ${places} cells with its sums, more than ${mostPlaces}; name fewer dimensions in --by or divide it.`,
	)
}

async function suppressAndProve({ release }: LinkedTables, rule: Rule) {
	const solver = await linearSolver()
	let bar = progress('Hiding')
	try {
		const suppression = suppress(release, rule, solver, (share) => bar.at(share))
		bar.done()
		bar = progress('Attacking')
		const machine = {
			solver,
			milliseconds: () => performance.now(),
			digest: (text: string) => createHash('sha256').update(text).digest('hex'),
		}
		const proof = prove(release, suppression, rule, machine, (share) => bar.at(share))
		if (proof.breaches.length === 0) return { suppression, proof }
		throw new GroundFault(
			`The attack got through in ${proof.breaches.length} cells, so nothing was written; leave out a dimension or a hierarchy.`,
		)
	} finally {
		bar.done()
	}
}

function* rowsOf({ release, places }: LinkedTables, { hidden }: Suppression): Generator<(string | number)[]> {
	for (const { labels, cell } of places.flat()) {
		const { value = 0, primary = false } = release.cells[cell] ?? {}
		if (!hidden.has(cell)) yield [...labels, value, 'published']
		else yield [...labels, '', primary ? 'primary' : 'secondary']
	}
}

function summary(
	{ release, places }: LinkedTables,
	{ hidden, secondary }: Suppression,
	proof: Proof,
	seconds: number,
) {
	const kept = keptOf(release, hidden)
	return {
		cells: places.flat().length,
		published: release.cells.length - hidden.size,
		primary: hidden.size - secondary.size,
		secondary: secondary.size,
		kept: { cells: rounded(kept.cells), worth: rounded(kept.worth) },
		computed: proof.breaches.length,
		seconds: rounded(seconds),
	}
}

function proofOf(
	{ places }: LinkedTables,
	{ secondary }: Suppression,
	{ bounds, solver, seconds, digest }: Proof,
) {
	const labelsOf = new Map(places.flat().map(({ labels, cell }) => [cell, labels]))
	return {
		solver,
		seconds,
		digest,
		bounds: bounds.plain.map(({ cell, least, most, exact }: Bounds) => ({
			labels: labelsOf.get(cell),
			status: secondary.has(cell) ? 'secondary' : 'primary',
			least,
			most,
			exact,
		})),
	}
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
