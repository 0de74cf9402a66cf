import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { MethodRow } from '../comparison/methods.ts'
import type { ReferenceFigure } from '../comparison/reference-figures.ts'
import type { Evidence } from '../knowledge/example.ts'
import type { InputKind } from '../partnership/inputs.ts'
import type { Unit, ValueState, ValueStatus } from '../partnership/reforms.ts'

/*
 * What a yearly report rests on. Every list may be empty: a report builds from national figures and reflections alone, and says
 * what it did not have. Figures are kept as they were gathered; of what people have said only which, and their words are read
 * where they stand each time the report is drafted, until it is frozen: what somebody takes back is in no draft.
 */

export type ReportFacts = Figures & Said

/** What is kept of a gathering. */
export type Gathered = Figures & {
	/** Which words there were: ids of answers, dissents, inputs and examples. */
	readonly said: readonly string[]
}

type Figures = {
	readonly gatheredAt: Instant
	readonly national: readonly NationalFigure[]
	/** Of the municipalities in the country's register on the day of gathering. */
	readonly municipalities: number
	/** How many of them have told anything of a year; a year that is not there has had none. */
	readonly answered: readonly { readonly year: number; readonly municipalities: number }[]
	readonly aggregates: readonly Aggregate[]
	/** How those who answered say that they work, in the report's year; no rows where nobody did. */
	readonly methods: { readonly answered: number; readonly rows: readonly MethodRow[] }
	readonly reforms: readonly Reform[]
}

/** People's own words, as they may be told today. */
export type Said = {
	readonly reflections: readonly ReflectedOn[]
	readonly inputs: readonly MarkedInput[]
	readonly examples: readonly Example[]
}

/** A country's figure as somebody else has published it. */
export type NationalFigure = Pick<
	ReferenceFigure,
	'id' | 'country' | 'year' | 'measure' | 'value' | 'unit' | 'status' | 'source'
>

/** One definition, of one version, or one part of it, of one year over all who told it. Sums are "at least", and only of what can be summed. */
export type Aggregate = {
	readonly definition: string
	readonly version: number
	readonly name: { readonly sv: string; readonly en: string }
	/** What narrows it, as `sex=woman`; empty is the whole. */
	readonly part: string
	readonly year: number
	readonly kind: 'count' | 'share'
	/** Null when nobody told a number, and for shares, which are never summed. */
	readonly atLeast: number | null
	readonly told: number
	readonly withheld: number
	readonly notCounted: number
	readonly noAnswer: number
}

/** One question of a round, and what each approved of its own words. */
export type ReflectedOn = {
	readonly round: string
	readonly question: string
	/** Who sits there is an organisation, never a person. */
	readonly answers: readonly {
		readonly id: string
		readonly member: string
		readonly text: string
		readonly late: boolean
	}[]
	/** `against` is the member whose words it is about; null when it is about the whole. */
	readonly dissents: readonly {
		readonly id: string
		readonly member: string
		readonly against: string | null
		readonly text: string
	}[]
}

export type Reform = {
	readonly name: string
	readonly indicators: readonly {
		readonly name: string
		readonly unit: Unit
		readonly values: readonly {
			readonly year: number
			readonly state: ValueState
			/** Null unless it is a number. */
			readonly value: number | null
			readonly status: ValueStatus
			readonly source: string | null
		}[]
	}[]
}

/** What was said in the partnership by those who have lived it, or on their behalf; never a name. */
export type MarkedInput = {
	readonly id: string
	readonly kind: InputKind
	/** Whether anybody may read it; otherwise it stands in the report alone. */
	readonly open: boolean
	readonly from: string
	readonly on: PlainDate
	readonly text: string
}

export type Example = {
	readonly id: string
	readonly name: string
	readonly where: string
	readonly method: string
	readonly result: string
	readonly evidence: Evidence
	readonly evidenceSource: string
}

export type Piece = Partial<Omit<Gathered, 'gatheredAt'>>

export const nothingYet = (gatheredAt: Instant): Gathered => ({
	...{ gatheredAt, municipalities: 0, national: [], answered: [], aggregates: [], reforms: [], said: [] },
	methods: { answered: 0, rows: [] },
})

/** With one more piece: aggregates come definition by definition, what people said kind by kind, everything else at once. */
export function withPiece(gathered: Gathered, piece: Piece): Gathered {
	return {
		...{ ...gathered, ...piece },
		aggregates: [...gathered.aggregates, ...(piece.aggregates ?? [])],
		said: [...gathered.said, ...(piece.said ?? [])],
	}
}

export function idsOf({ reflections = [], inputs = [], examples = [] }: Partial<Said>): string[] {
	const reflected = reflections.flatMap(({ answers, dissents }) => [...answers, ...dissents])
	return [...reflected, ...inputs, ...examples].map(({ id }) => id)
}

/** What was gathered with the words that still stand; what was said after the gathering waits for the next. */
export function withWords(
	{ said, ...figures }: Gathered,
	{ reflections, inputs, examples }: Said,
): ReportFacts {
	const known = new Set(said)
	const gathered = ({ id }: { readonly id: string }) => known.has(id)
	return {
		...figures,
		...{ inputs: inputs.filter(gathered), examples: examples.filter(gathered) },
		reflections: reflections
			.map((one) => ({
				...{ ...one, answers: one.answers.filter(gathered), dissents: one.dissents.filter(gathered) },
			}))
			.filter(({ answers, dissents }) => answers.length + dissents.length > 0),
	}
}
