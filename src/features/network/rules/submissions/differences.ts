import type { MethodAnswer, Package, PackageFigure } from './package.ts'

export type StatedFigure = Pick<PackageFigure, 'state' | 'value' | 'coverage'>

/** One figure in a package and in the one before; null is no line, which is no answer. */
export type FigureChange = Pick<PackageFigure, 'definition' | 'version' | 'part' | 'year'> & {
	readonly before: StatedFigure | null
	readonly after: StatedFigure | null
}

const keyOf = ({ definition, version, part, year }: PackageFigure) =>
	[definition, version, part, year].join(' ')
const sameAs = (a: StatedFigure | undefined, b: StatedFigure | undefined) =>
	a?.state === b?.state && a?.value === b?.value && a?.coverage === b?.coverage

/** What differs from the package before: added, taken away and told otherwise. */
export function differencesOf(before: Package, after: Package): readonly FigureChange[] {
	const [earlier, later] = [before, after].map(
		({ figures }) => new Map(figures.map((one) => [keyOf(one), one])),
	)
	const keys = [...new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])]
	return keys.flatMap((key) => {
		const [was, is] = [earlier?.get(key), later?.get(key)]
		const one = is ?? was
		if (one === undefined || sameAs(was, is)) return []
		const { definition, version, part, year } = one
		return [{ definition, version, part, year, before: toldIn(was), after: toldIn(is) }]
	})
}

const toldIn = (one: PackageFigure | undefined): StatedFigure | null =>
	one === undefined ? null : { state: one.state, value: one.value, coverage: one.coverage }

/** Answers of methods that differ from the package before, as they stand now. */
export function changedMethods(before: Package, after: Package): readonly MethodAnswer[] {
	const earlier = new Map(before.methods.map((one) => [`${one.year} ${one.question}`, one]))
	return after.methods.filter((one) => earlier.get(`${one.year} ${one.question}`)?.answer !== one.answer)
}
