import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { ActivityFacts } from './facts.ts'
import { childQuestions, genderQuestions } from './paper/analysis.ts'
import type { PaperLayout } from './paper/layout.ts'
import type { Period } from './period.ts'
import type { PublicIndicator } from './small-numbers.ts'

/** What people write, part by part; each may be left out. Of the analyses, question by question. */
export const writtenParts = [
	'proposal',
	'summary',
	'background',
	'matter',
	'deviations',
	'children',
	...childQuestions,
	'gender',
	...genderQuestions,
	'views',
	'signatures',
	'copy-to',
] as const
export type WrittenPart = (typeof writtenParts)[number]

/** Printed when a figure that an earlier paper gave has become another: `published 3, now 4 (late entry)`. */
export type Correction = {
	readonly indicator: string
	/** A year, or the last day that is counted. */
	readonly when: string
	readonly published: string
	readonly now: string
	/** Why, in somebody's words, where they are written. */
	readonly reason?: string
}

/** Children evicted without another home as the public paper prints it; zero prints nothing. */
export type ShownDeviation = number | { readonly fewerThan: number }

/** What somebody whom the plan is about said, with consent to be quoted; a council of few has no name here. */
export type PaperVoice = {
	readonly kind: 'council' | 'interview' | 'anonymous' | 'staff'
	readonly council: string | null
	readonly saidOn: PlainDate
	readonly words: string
	readonly outcome: 'accepted' | 'partly' | 'no' | null
	readonly why: string | null
}

/** Everything the board paper says, before it has sentences. Only public versions of figures enter here. */
export type PaperFacts = {
	readonly language: 'sv' | 'en'
	readonly municipality: { readonly name: string; readonly invented: boolean }
	readonly unit: string
	readonly officer: string | null
	readonly date: PlainDate
	readonly registryNumber: string | null
	readonly committee: string
	readonly plan: {
		readonly title: string
		readonly validFrom: number
		readonly validTo: number
		readonly adoptedOn: PlainDate | null
		readonly revisedOn: PlainDate | null
	}
	readonly period: Period
	readonly layout: PaperLayout
	/** The day on which figures that are not frozen were read. */
	readonly readOn: PlainDate
	/** Null while the figures still move: the paper is a draft. */
	readonly frozenOn: PlainDate | null
	/** Where it was decided: the file that came back is the record, and what is built is not. */
	readonly decided: { readonly paragraph: string } | null
	readonly written: Readonly<Partial<Record<WrittenPart, string>>>
	readonly preparation: readonly {
		readonly id: string
		readonly body: string
		readonly dealtOn: PlainDate
		readonly outcome: string
	}[]
	readonly indicators: readonly PublicIndicator[]
	/** Children evicted in the year without another home; null where a round was frozen before it was followed. */
	readonly childrenWithoutHome: ShownDeviation | null
	readonly activities: readonly ActivityFacts[]
	readonly corrections: readonly Correction[]
	/** The first said first. */
	readonly voices: readonly PaperVoice[]
	readonly releases: readonly {
		readonly indicator: string
		readonly when: string
		readonly by: string
		readonly on: PlainDate
	}[]
	/** In order; the charts come before them and the secret annex after. */
	readonly annexes: readonly {
		readonly id: string
		readonly title: string
		readonly version: string | null
		readonly datedOn: PlainDate | null
	}[]
	readonly secretAnnex: { readonly number: number; readonly section: string } | null
}
