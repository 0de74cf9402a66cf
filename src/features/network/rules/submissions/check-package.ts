import { type Instant, type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import { isSmallCount, wordedBelow } from '../../../../foundation/small-counts.ts'
import { leadsToSomebody } from '../../../../foundation/traces.ts'
import { asks } from '../methods/questionnaire.ts'
import { findShared, isSharedPart, type SharedDefinition, sharedDefinitions } from './definitions.ts'
import type { Package, PackageFigure } from './package.ts'
import { countsIn, toldByTheRest } from './told-by-the-rest.ts'

/** What is wrong, where: `figures.3.value`, and a name that words stand for. Nothing of what was sent is said again. */
export type PackageProblem = { readonly path: string; readonly because: string }

/** What the network knows when a package comes. */
export type Known = {
	readonly network: string
	readonly sender: Pick<Package['sender'], 'country' | 'code'>
	/** The sender's latest package here; null before the first. */
	readonly last: { readonly id: string; readonly number: number } | null
	readonly today: PlainDate
	readonly now: Instant
}

/** Counts below this are never taken, whatever the sender holds for small. */
export const leastBelow = wordedBelow

const dayLong = 24 * 60 * 60 * 1000

/** Everything that is wrong with a package whose shape is right; nothing when it may stand. */
export function checkPackage(given: Package, known: Known): PackageProblem[] {
	return [
		...checkPlace(given, known),
		...checkYears(given, known),
		...checkWords(given),
		...checkOnce(given),
		...given.figures.flatMap((figure, at) =>
			checkFigure(figure, `figures.${at}`, given.hiding?.below ?? leastBelow),
		),
		...checkHiding(given),
		...given.methods.flatMap((one, at) =>
			asks(one.question, one.questionnaireVersion)
				? []
				: [{ path: `methods.${at}.question`, because: 'question-unknown' }],
		),
	]
}

/** For whom it is, from whom, and whether it is the next: what is sent again, late or out of turn is refused. */
function checkPlace(given: Package, { network, sender, last }: Known): PackageProblem[] {
	const problems: PackageProblem[] = []
	if (given.network !== network) problems.push({ path: 'network', because: 'for-another-network' })
	if (given.sender.country !== sender.country || given.sender.code !== sender.code) {
		problems.push({ path: 'sender.code', because: 'from-another-sender' })
	}
	const next = (last?.number ?? 0) + 1
	if (given.number < next) problems.push({ path: 'number', because: 'number-used' })
	if (given.number > next) problems.push({ path: 'number', because: 'number-not-next' })
	if (given.id === last?.id) problems.push({ path: 'id', because: 'id-used' })
	else if (given.replaces !== (last?.id ?? null)) {
		problems.push({ path: 'replaces', because: last === null ? 'replaces-nothing' : 'replaces-another' })
	}
	if (given.replaces !== null && given.reason.trim() === '') {
		problems.push({ path: 'reason', because: 'reason-missing' })
	}
	return problems
}

function checkYears(given: Package, { today, now }: Known): PackageProblem[] {
	const { firstYear, lastYear, figures, population, methods } = given
	const problems: PackageProblem[] = []
	if (Date.parse(given.releasedAt) > Date.parse(now) + dayLong) {
		problems.push({ path: 'releasedAt', because: 'released-in-future' })
	}
	if (firstYear > lastYear) problems.push({ path: 'firstYear', because: 'years-backwards' })
	if (lastYear > yearOf(today)) problems.push({ path: 'lastYear', because: 'year-in-future' })
	for (const [name, told] of Object.entries({ figures, population, methods })) {
		for (const [at, { year }] of told.entries()) {
			if (year < firstYear || year > lastYear) {
				problems.push({ path: `${name}.${at}.year`, because: 'year-outside' })
			}
		}
	}
	return problems
}

/** The only fields with words of somebody's own. */
export const ownWordsOf = (given: Package): (readonly [path: string, text: string])[] => [
	['reason', given.reason],
	['sender.name', given.sender.name],
	...given.population.map(({ source }, at) => [`population.${at}.source`, source] as const),
	...given.methods.map(({ ownWords }, at) => [`methods.${at}.ownWords`, ownWords] as const),
	...(given.hiding === null ? [] : [['hiding.solver', given.hiding.solver] as const]),
]

function checkWords(given: Package): PackageProblem[] {
	return ownWordsOf(given)
		.filter(([, text]) => leadsToSomebody(text))
		.map(([path]) => ({ path, because: 'leads-to-somebody' }))
}

function checkOnce({ figures, population, methods }: Package): PackageProblem[] {
	return [
		...repeated('figures', figures, (one) => [one.definition, one.version, one.part, one.year].join(' ')),
		...repeated('population', population, ({ year }) => String(year)),
		...repeated('methods', methods, ({ year, question }) => `${year} ${question}`),
	]
}

function repeated<One>(name: string, all: readonly One[], keyOf: (one: One) => string): PackageProblem[] {
	const seen = new Set<string>()
	return all.flatMap((one, at) => {
		const key = keyOf(one)
		if (seen.has(key)) return [{ path: `${name}.${at}`, because: 'told-twice' }]
		seen.add(key)
		return []
	})
}

function checkFigure(figure: PackageFigure, path: string, saidBelow: number): PackageProblem[] {
	const { definition, version, part, state, value } = figure
	const shared = findShared(definition, version)
	if (shared === null) {
		const otherVersion = sharedDefinitions.some(({ id }) => id === definition)
		return otherVersion
			? [{ path: `${path}.version`, because: 'definition-version-unknown' }]
			: [{ path: `${path}.definition`, because: 'definition-unknown' }]
	}
	const problems: PackageProblem[] = []
	if (!isSharedPart(shared, part)) problems.push({ path: `${path}.part`, because: 'part-unknown' })
	if (state === 'not-counted' && figure.coverage !== null) {
		problems.push({ path: `${path}.coverage`, because: 'coverage-of-nothing' })
	}
	if ((state === 'number') !== (value !== null)) {
		return [...problems, { path: `${path}.value`, because: 'state-and-value' }]
	}
	const because = value === null ? null : faultInValue(shared, value, Math.max(saidBelow, leastBelow))
	return because === null ? problems : [...problems, { path: `${path}.value`, because }]
}

function faultInValue({ kind }: SharedDefinition, value: number, below: number): string | null {
	if (kind === 'share') return value > 1 ? 'share-not-share' : null
	if (!Number.isInteger(value)) return 'count-not-whole'
	return isSmallCount(value, below) ? 'too-small-to-tell' : null
}

/** How small numbers were hidden is told, and holds: what is withheld cannot be had by taking the rest from the whole. */
function checkHiding({ figures, hiding }: Package): PackageProblem[] {
	if (hiding === null) {
		const told = figures.some(({ state }) => state !== 'not-counted')
		return told ? [{ path: 'hiding', because: 'hiding-not-told' }] : []
	}
	const problems: PackageProblem[] = []
	if (hiding.below < leastBelow) problems.push({ path: 'hiding.below', because: 'hides-too-little' })
	if (hiding.hidden > hiding.cells)
		problems.push({ path: 'hiding.hidden', because: 'more-hidden-than-there-is' })
	return [...problems, ...checkTheRest(figures, Math.max(hiding.below, leastBelow))]
}

function checkTheRest(figures: readonly PackageFigure[], below: number): PackageProblem[] {
	const told = new Set(countsIn(figures).flatMap((one) => toldByTheRest(one, below)))
	return [...figures.entries()]
		.filter(([, figure]) => told.has(figure))
		.map(([at]) => ({ path: `figures.${at}`, because: 'told-by-the-rest' }))
}
