import { isMunicipalTenancy } from '../codes/places.ts'
import type { SpellPopulation } from '../facts.ts'
import type { AnswerValue, AnswerValues } from './form.ts'
import type { CountAnswer, Marks, WeekFacts } from './told.ts'

/** Why one answer's word stands: shown to those who keep the count. */
export type Because =
	| 'only-answer'
	| 'all-agree'
	| 'municipal-lease'
	| 'identity-number'
	| 'own-unit'
	| 'latest'
	| 'fixed-order'
	| 'put-together'

/** One person of the count, from every answer about them. */
export type CountedPerson = Marks &
	WeekFacts & {
		readonly answerIds: readonly string[]
		readonly by: readonly CountAnswer['by'][]
		readonly population: SpellPopulation
		readonly answers: AnswerValues
		/** By variable, `place` among them: whose answer stands and why. */
		readonly because: Readonly<Record<string, Because>>
	}

/** The answers of one person as one: a known answer beats an unknown, then the best source; several-choice answers are put together. */
export function joinAnswers(answers: readonly CountAnswer[]): CountedPerson {
	const ranked = answers.toSorted((a, b) => standsBefore(a, b).order)
	const [best] = ranked
	if (best === undefined) throw new Error('a person of the count has an answer at least')
	const because: Record<string, Because> = {}
	const place = choosePlace(ranked, because)
	const population = choose(ranked, 'population', (answer) => answer.population, because) ?? best.population
	const sex = choose(ranked, 'sex', (answer) => answer.sex, because)
	const values: Record<string, AnswerValue> = {}
	for (const code of [...new Set(ranked.flatMap((answer) => Object.keys(answer.answers)))].sort()) {
		const value = chooseValue(ranked, code, because)
		if (value !== null) values[code] = value
	}
	return {
		identity: first(ranked, (answer) => answer.identity),
		bornOn: first(ranked, (answer) => answer.bornOn),
		birthYear: first(ranked, (answer) => answer.birthYear),
		initials: first(ranked, (answer) => answer.initials),
		sex,
		population,
		place: place.place,
		contract: place.contract,
		contractEndsOn: place.contractEndsOn,
		dischargeOn: place.dischargeOn,
		homeAfter: place.homeAfter,
		overstays: place.overstays,
		answerIds: answers.map((answer) => answer.answerId).sort(),
		by: [...new Set(answers.map((answer) => answer.by))].sort(),
		answers: values,
		because,
	}
}

type Standing = { readonly order: number; readonly because: Because }

/** Who knows the person best, told by facts alone: the order in which answers came in never decides. */
function standsBefore(a: CountAnswer, b: CountAnswer): Standing {
	const steps: readonly (readonly [Because, number])[] = [
		['identity-number', Number(b.identity !== null) - Number(a.identity !== null)],
		['own-unit', Number(b.by === 'unit') - Number(a.by === 'unit')],
		['latest', a.givenAt < b.givenAt ? 1 : a.givenAt > b.givenAt ? -1 : 0],
	]
	const [because, order] = steps.find(([, difference]) => difference !== 0) ?? [
		'fixed-order',
		byContent(a, b),
	]
	return { order, because }
}

function byContent(a: CountAnswer, b: CountAnswer): number {
	const [one, other] = [contentOf(a), contentOf(b)]
	return one < other ? -1 : one > other ? 1 : 0
}

/** What an answer says, without whose row it is. */
function contentOf({ answerId: _, answers, ...said }: CountAnswer): string {
	return JSON.stringify([
		...Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)),
		...Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)),
	])
}

/** Situation 3 goes before 4 where the lease is the municipality's, which its own unit knows. */
function choosePlace(ranked: readonly CountAnswer[], because: Record<string, Because>): CountAnswer {
	const known = ranked.filter((answer) => answer.place !== 'unknown')
	const lease = known.find((answer) => answer.by === 'unit' && isMunicipalTenancy(answer.place))
	const agree = new Set(known.map((answer) => answer.place)).size <= 1
	const chosen = (agree ? undefined : lease) ?? known[0] ?? ranked[0]
	if (chosen === undefined) throw new Error('a person of the count has an answer at least')
	because.place =
		!agree && chosen === lease ? 'municipal-lease' : whyFirst(known.length > 0 ? known : ranked, agree)
	return chosen
}

function whyFirst(known: readonly CountAnswer[], agree: boolean): Because {
	const [one, other] = known
	if (one === undefined || other === undefined) return 'only-answer'
	return agree ? 'all-agree' : standsBefore(one, other).because
}

function choose<Value extends string>(
	ranked: readonly CountAnswer[],
	variable: string,
	told: (answer: CountAnswer) => Value | null,
	because: Record<string, Because>,
): Value | null {
	const known = ranked.filter((answer) => told(answer) !== null)
	const [best] = known
	if (best === undefined) return null
	because[variable] = whyFirst(known, new Set(known.map(told)).size === 1)
	return told(best)
}

function chooseValue(
	ranked: readonly CountAnswer[],
	code: string,
	because: Record<string, Because>,
): AnswerValue | null {
	const known = ranked.filter((answer) => isKnown(answer.answers[code]))
	const told = (known.length > 0 ? known : ranked).filter((answer) => answer.answers[code] !== undefined)
	const [best] = told
	const value = best?.answers[code]
	if (value === undefined) return null
	const agree = new Set(told.map((answer) => JSON.stringify(answer.answers[code]))).size === 1
	if (typeof value !== 'object' || agree) {
		because[code] = whyFirst(told, agree)
		return value
	}
	because[code] = 'put-together'
	return [...new Set(told.flatMap((answer) => listOf(answer.answers[code])))].sort()
}

const listOf = (value: AnswerValue | undefined): readonly string[] =>
	typeof value === 'object' ? value : value === undefined ? [] : [String(value)]

/** "Unknown" and "none" say less than what another informant knows. */
function isKnown(value: AnswerValue | undefined): boolean {
	return value !== undefined && listOf(value).some((choice) => choice !== 'unknown' && choice !== 'none')
}

function first<Value>(
	ranked: readonly CountAnswer[],
	told: (answer: CountAnswer) => Value | null,
): Value | null {
	return ranked.map(told).find((value) => value !== null) ?? null
}
