import { isSmallCount, wordedBelow } from '../../../../foundation/small-counts.ts'
import type { PublishedDataset } from '../../../reports/published.ts'
import { type SharedDefinition, sharedDefinitions } from '../submissions/definitions.ts'
import type { Package, PackageFigure } from '../submissions/package.ts'
import { countsIn, type OneCount, toldByTheRest } from '../submissions/told-by-the-rest.ts'

/** What a package tells of figures: nothing but what stands published. */
export type PublishedFigures = Pick<Package, 'figures' | 'hiding'> & {
	/** The shared definitions that no published table tells. */
	readonly untold: readonly SharedDefinition[]
}

type Dataset = Pick<PublishedDataset, 'slug' | 'columns' | 'rows' | 'definition' | 'hiding'>

/**
 * The shared figures of what is published, year by year. What readers are not told is withheld here too, and so is a small
 * number that was let out by a decision: others have not taken that decision.
 */
export function toldBy(datasets: readonly Dataset[], digestOf: (text: string) => string): PublishedFigures {
	const used = new Map<string, Dataset>()
	const untold: SharedDefinition[] = []
	const telling = datasets.filter((one) => sharedDefinitions.some((shared) => tells(one, shared)))
	// A package says one limit of all that it holds: the highest.
	const below = Math.max(wordedBelow, ...telling.map(({ hiding }) => hiding.below))
	const figures = sharedDefinitions.flatMap((shared) => {
		const dataset = telling.find((one) => tells(one, shared))
		const found = dataset === undefined ? [] : figuresOf(shared, dataset, below)
		if (dataset !== undefined && found.length > 0) used.set(dataset.slug, dataset)
		else untold.push(shared)
		return found
	})
	return { figures, untold, hiding: hidingOf([...used.values()], below, digestOf) }
}

/** The municipality says itself that it does not count this: another thing than no answer. */
export function notCounted(shared: SharedDefinition, years: readonly number[]): PackageFigure[] {
	return years.map((year) => figure(shared, { year, part: '', state: 'not-counted', value: null }))
}

function tells({ slug, definition }: Dataset, { dataset, measure }: SharedDefinition): boolean {
	const said = definition === null ? null : `${definition.id}@${definition.version}`
	return slug === dataset && said === measure
}

function figuresOf(shared: SharedDefinition, dataset: Dataset, below: number): PackageFigure[] {
	const whole = read(shared, dataset, shared.whole, '')
	const parts = Object.entries(shared.parts).flatMap(([dimension, codes]) =>
		codes.flatMap((code) =>
			read(shared, dataset, { ...shared.whole, [dimension]: code }, `${dimension}=${code}`),
		),
	)
	const all = [...whole, ...parts].toSorted((a, b) => a.year - b.year)
	if (shared.kind === 'share') return all
	return countsIn(all.map((one) => hidden(one, all, below))).flatMap((one) => withoutTheRest(one, below))
}

/** What a part could be told from is withheld with it: the parts of its dimension, or all parts when it is the whole. */
function withoutTheRest(count: OneCount<PackageFigure>, below: number): PackageFigure[] {
	const told = toldByTheRest(count, below)
	const isToldBy = ({ part }: PackageFigure) =>
		part !== '' && told.some((one) => one.part === '' || dimensionOf(one) === dimensionOf({ part }))
	return count.figures.map((one) => (isToldBy(one) ? withheld(one) : one))
}

/** The rows whose codes are these; a share is told as 0–1. */
function read(
	shared: SharedDefinition,
	{ columns, rows }: Dataset,
	codes: Readonly<Record<string, string>>,
	part: string,
): PackageFigure[] {
	const at = (name: string) => columns.findIndex((column) => column.name === name)
	const [years, values, marks] = [at('year'), at(shared.column), at('status')]
	const asked = Object.entries(codes).map(([name, code]) => [at(name), code] as const)
	if ([years, values, marks, ...asked.map(([place]) => place)].includes(-1)) return []
	return rows.flatMap((row) => {
		if (asked.some(([place, code]) => row[place] !== code)) return []
		const [year, value] = [Number(row[years]), row[values]]
		if (row[marks] === 'withheld') return [figure(shared, { year, part, state: 'withheld', value: null })]
		if (typeof value !== 'number') {
			// Of nobody there is no share, neither told nor withheld.
			const whole = rows.find((other) =>
				other.every((cell, place) => isWholeCell(cell, row[place], columns[place]?.name)),
			)
			const isOfNobody = whole?.[at('count')] === 0
			return isOfNobody ? [] : [figure(shared, { year, part, state: 'withheld', value: null })]
		}
		const told = shared.kind === 'share' ? Math.round(value * 100) / 10_000 : value
		return [figure(shared, { year, part, state: 'number', value: told })]
	})
}

/** The same codes of the same year, with those who are confirmed or not taken together. */
function isWholeCell(cell: unknown, own: unknown, name: string | undefined): boolean {
	if (name === 'count' || name === 'share_percent' || name === 'status') return true
	return cell === (name === 'confirmed' ? 'total' : own)
}

/** Small numbers are withheld with all that they could be told from. */
function hidden(one: PackageFigure, all: readonly PackageFigure[], below: number): PackageFigure {
	if (
		one.part === ''
			? !isSmall(one, below)
			: !all.some((other) => isBeside(other, one) && isSmall(other, below))
	) {
		return one
	}
	return withheld(one)
}

const withheld = (one: PackageFigure): PackageFigure => ({ ...one, state: 'withheld', value: null })

const dimensionOf = ({ part }: Pick<PackageFigure, 'part'>): string => part.split('=')[0] ?? ''

function isSmall({ value }: PackageFigure, below: number): boolean {
	return value !== null && isSmallCount(value, below)
}

/** The whole of the same year, or a part by the same dimension. */
function isBeside(other: PackageFigure, { year, part }: PackageFigure): boolean {
	return other.year === year && (other.part === '' || dimensionOf(other) === dimensionOf({ part }))
}

type Value = Pick<PackageFigure, 'year' | 'part' | 'state' | 'value'>

const figure = ({ id, version }: SharedDefinition, { year, part, state, value }: Value): PackageFigure => ({
	...{ definition: id, version, year, part, state, value, coverage: null },
})

/** Several editions may stand beside each other; then the digest is of their digests. */
function hidingOf(
	datasets: readonly Dataset[],
	below: number,
	digestOf: (text: string) => string,
): Package['hiding'] {
	const [first] = datasets
	if (first === undefined) return null
	const sum = (count: (of: Dataset['hiding']) => number) =>
		datasets.reduce((all, { hiding }) => all + count(hiding), 0)
	const digests = [...new Set(datasets.map(({ hiding }) => hiding.digest))].sort()
	return {
		below,
		solver: [...new Set(datasets.map(({ hiding }) => hiding.solver))].join(', '),
		digest: digests.length === 1 ? first.hiding.digest : digestOf(digests.join('\n')),
		cells: sum(({ cells }) => cells),
		hidden: sum(({ hidden }) => hidden),
	}
}
