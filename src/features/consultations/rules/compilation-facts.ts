import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Language } from '../../../foundation/typography.ts'
import type { LinkedChange } from './changes.ts'
import type { Outcome, Sector, Stance } from './consultation.ts'
import type { Passage } from './passages.ts'
import type { Who } from './who.ts'

/** A sentence by its word; its facts stand in it. */
export type Say = (word: string, values?: Readonly<Record<string, string | number>>) => string

type Said = {
	readonly id: string
	readonly part: string
	readonly partId: string | null
	readonly body: string
	readonly number: number
	readonly who: Who
	readonly outcome: Outcome | null
	readonly why: string | null
	readonly sectionOfLaw: string | null
}

/** Everything a compilation is made of; nobody is named in it who is a person. */
export type CompilationFacts = {
	readonly language: Language
	readonly municipality: { readonly name: string; readonly invented: boolean }
	readonly committee: string
	readonly title: string
	readonly date: PlainDate
	readonly registryNumber: string | null
	readonly opensOn: PlainDate
	readonly lastDay: PlainDate
	readonly openToAnyone: boolean
	readonly extensions: readonly {
		readonly fromDay: PlainDate
		readonly toDay: PlainDate
		readonly extendedOn: PlainDate
		readonly reason: string
	}[]
	readonly bodies: readonly {
		readonly name: string
		readonly sector: Sector
		readonly answered: boolean
		readonly late: boolean
	}[]
	/** Those that count. */
	readonly answers: readonly {
		readonly number: number
		readonly who: Who
		readonly invited: boolean
		readonly stance: Stance | null
		readonly late: boolean
	}[]
	readonly passages: readonly Passage[]
	readonly said: readonly Said[]
	readonly changes: readonly LinkedChange[]
}
