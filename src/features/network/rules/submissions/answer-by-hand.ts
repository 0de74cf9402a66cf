import type { Instant } from '../../../../foundation/plain-date.ts'
import { leastBelow } from './check-package.ts'
import { sharedDefinitions } from './definitions.ts'
import { type MethodAnswer, type Package, type PackageFigure, packageFormat } from './package.ts'

/** What a municipality without a system of its own answers for a year; what is not answered is not there. */
export type HandAnswer = {
	readonly year: number
	readonly reason: string
	readonly figures: readonly Pick<PackageFigure, 'definition' | 'state' | 'value' | 'coverage'>[]
	readonly population: number | null
	readonly methods: readonly Pick<MethodAnswer, 'question' | 'answer' | 'ownWords'>[]
}

type Given = {
	readonly id: string
	readonly network: string
	readonly sender: Package['sender']
	readonly now: Instant
	readonly questionnaireVersion: number
	/** The latest: its other years are carried over, unless it was taken back. */
	readonly last: {
		readonly id: string
		readonly number: number
		readonly content: Package
		readonly withdrawnAt: Instant | null
	} | null
	/** Who told the population, in words. */
	readonly source: string
	readonly digest: string
}

/** Nothing was worked out: small numbers were withheld by whoever answered, and refused by the form. */
export const byHand = 'by-hand'

/** The answer as a package, so that it is tried as every other one is. */
export function packageOf(answer: HandAnswer, given: Given): Package {
	const { year } = answer
	const { last, sender, network, id } = given
	const kept = last?.withdrawnAt === null ? last.content : undefined
	const others = <One extends { readonly year: number }>(all: readonly One[] | undefined): One[] =>
		(all ?? []).filter((one) => one.year !== year)
	const told = answer.figures.map((one) => ({
		...{ definition: one.definition, version: versionOf(one.definition), year, part: '' },
		...{ state: one.state, value: one.value, coverage: one.coverage },
	}))
	const figures = [...told, ...others(kept?.figures)]
	const years = [year, kept?.firstYear ?? year, kept?.lastYear ?? year]
	const { source, questionnaireVersion } = given
	return {
		...{ format: packageFormat, id, number: (last?.number ?? 0) + 1, replaces: last?.id ?? null },
		...{ reason: answer.reason, sender, network, releasedAt: given.now },
		...{ firstYear: Math.min(...years), lastYear: Math.max(...years), figures },
		population: [
			...(answer.population === null ? [] : [{ year, population: answer.population, source }]),
			...others(kept?.population),
		],
		methods: [
			...answer.methods.map((one) => ({ year, questionnaireVersion, ...one })),
			...others(kept?.methods),
		],
		hiding: figures.some(({ state }) => state !== 'not-counted')
			? {
					...{ below: leastBelow, solver: byHand, digest: given.digest, cells: figures.length },
					hidden: figures.filter(({ state }) => state === 'withheld').length,
				}
			: null,
	}
}

const versionOf = (definition: string): number =>
	sharedDefinitions.findLast(({ id }) => id === definition)?.version ?? 0

const path = /^(figures|methods)\.(\d+)\.(\w+)$/

/** Where in the form a problem of the package stands. */
export function fieldOf(at: string, { figures, methods }: HandAnswer): string {
	const [, list, place, field] = path.exec(at) ?? []
	const figure = list === 'figures' ? figures[Number(place)] : undefined
	if (figure !== undefined) return `${field === 'coverage' ? field : 'values'}.${figure.definition}`
	const method = list === 'methods' ? methods[Number(place)] : undefined
	if (method !== undefined) return `${field === 'ownWords' ? 'ownWords' : 'answers'}.${method.question}`
	return at.startsWith('population.') ? 'population' : at
}
