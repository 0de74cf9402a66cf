import { readFileSync } from 'node:fs'
import {
	type Dimension,
	dimensionOf,
	type Hierarchy,
	type HierarchyFault,
} from '../../features/indicators/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { shown } from './data-file.ts'
import { say } from './say.ts'

export type Hierarchies = ReadonlyMap<string, readonly Hierarchy[]>

const shape = '{dimension: [{parent: [children]}]}'

/** Reads `{dimension: [{parent: [children]}…]}`; every fault names the place in the file. */
export function readHierarchies(file: string, dimensions: readonly string[]): Hierarchies {
	const read = parsed(file)
	if (!isRecord(read)) throw new GroundFault(`${file}: write the hierarchies as ${shape}.`)
	const known = new Map<string, readonly Hierarchy[]>()
	for (const [dimension, several] of Object.entries(read)) {
		if (!dimensions.includes(dimension)) {
			throw new GroundFault(
				`${file}: ${shown(dimension)} is no dimension; --by names ${dimensions.join(', ')}.`,
			)
		}
		if (!Array.isArray(several)) throw new GroundFault(`${file}, ${shown(dimension)}: write ${shape}.`)
		known.set(
			dimension,
			several.map((one: unknown) => hierarchyIn(`${file}, ${shown(dimension)}`, one)),
		)
	}
	return known
}

/** The dimension with its sums; a label that no row has is told of in one line, for it may be a slip of the pen. */
export function dimensionWith(
	file: string | undefined,
	name: string,
	labels: readonly string[],
	all: Hierarchies,
): Dimension {
	const hierarchies = all.get(name) ?? []
	const dimension = dimensionOf(name, labels, hierarchies)
	if ('because' in dimension) {
		throw new GroundFault(`${file}, ${shown(name)}: ${shown(dimension.label)} ${faults[dimension.because]}`)
	}
	const unseen = dimension.labels.slice(labels.length, dimension.leaves)
	if (unseen.length > 0) {
		say(`${file}, ${shown(name)}: ${unseen.map(shown).join(', ')} is in no row and counts nobody.`)
	}
	return dimension
}

const faults: Readonly<Record<HierarchyFault['because'], string>> = {
	'parent-is-a-label': 'is in the rows; rows hold inner cells only, its sum is made here.',
	'parent-is-total': 'is made here; leave it out.',
	'child-is-total': 'holds Total; a part cannot hold the whole.',
	'child-twice': 'holds something twice.',
	'parent-in-itself': 'holds itself.',
	'parent-twice': 'is there twice with different children; give them different names.',
	'no-children': 'has no children.',
}

function parsed(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
	} catch (fault) {
		if (!(fault instanceof SyntaxError))
			throw new GroundFault(`${file} cannot be read; give the path of a file that is there.`)
		throw new GroundFault(`${file} is no JSON (${shown(fault.message)}); write ${shape}.`)
	}
}

function hierarchyIn(where: string, one: unknown): Hierarchy {
	if (!isRecord(one)) throw new GroundFault(`${where}: write ${shape}.`)
	for (const [parent, children] of Object.entries(one)) {
		if (Array.isArray(children) && children.every((child) => typeof child === 'string')) continue
		throw new GroundFault(`${where}: the children of ${shown(parent)} are no list of labels.`)
	}
	return one as Hierarchy
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
