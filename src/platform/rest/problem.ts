import type { Refusal } from '../../foundation/refusal.ts'
import type { Answer, Fault } from '../answer.ts'
import type { Say } from './say.ts'

/** Everything that can be said instead of an answer, with the status it has everywhere. */
export const problemStatus = {
	'bad-input': 400,
	'no-key': 401,
	forbidden: 403,
	missing: 404,
	'wrong-method': 405,
	refused: 409,
	'too-large': 413,
	'wrong-type': 415,
	'named-otherwise': 422,
	'too-fast': 429,
	fault: 500,
} as const
export type ProblemKind = keyof typeof problemStatus

export type Problem = {
	readonly type: string
	readonly title: string
	readonly status: (typeof problemStatus)[ProblemKind]
	readonly detail?: string
	/** The refusal's name. */
	readonly because?: string
	readonly facts?: Readonly<Record<string, unknown>>
	readonly faults?: readonly (Fault & { readonly words: string })[]
}

/** RFC 9457, in words: what went wrong and what to do. */
export function problem(kind: ProblemKind, { base, say }: { base: string; say: Say }): Problem {
	const detail = say([`api.problems.${kind}.text`])
	return {
		type: `${base}/docs#${kind}`,
		title: say([`api.problems.${kind}.title`]) ?? kind,
		status: problemStatus[kind],
		...(detail === null ? {} : { detail }),
	}
}

/** What a command answered instead of a value, as the API says it. `words` is where the feature's own words stand. */
export function problemIn(
	answer: Exclude<Answer<unknown>, { is: 'done' }>,
	words: string,
	at: { base: string; say: Say },
): Problem {
	if (answer.is === 'bad-input') {
		const faults = answer.faults.map((fault) => ({
			...fault,
			words: faultWords(fault.problem, words, at.say),
		}))
		return { ...problem('bad-input', at), faults }
	}
	if (answer.is !== 'refused') return problem(answer.is, at)
	const { because, refused: _, ...facts } = answer.refusal
	const detail = refusalWords(answer.refusal, words, at.say)
	return {
		...problem('refused', at),
		...(detail === null ? {} : { detail }),
		because,
		...(Object.keys(facts).length === 0 ? {} : { facts }),
	}
}

const faultWords = (name: string, words: string, say: Say) =>
	say([`${words}.faults.${name}`, `faults.${name}`]) ?? say(['faults.not-valid']) ?? name

function refusalWords({ because, refused: _, ...facts }: Refusal, words: string, say: Say): string | null {
	const values = Object.fromEntries(
		Object.entries(facts).map(([name, fact]) => [
			name,
			Array.isArray(fact) ? fact.join(', ') : typeof fact === 'number' ? fact : String(fact),
		]),
	)
	return say([`${words}.refusals.${because}`, `refusals.${because}`], values)
}
