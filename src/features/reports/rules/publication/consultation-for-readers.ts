import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Language } from '../../../../foundation/typography.ts'

/*
 * A consultation as anyone may read it: kept as it was published, so it leans on no type that changes with the house.
 * No person is named in it.
 */

/** What can be answered: the whole proposal (without an id) or one thing in it. */
type About = {
	readonly part: 'whole' | 'sections' | 'goals' | 'indicators' | 'activities'
	readonly partId: string | null
}

/** One thing that an answer says. `body` and `why` are null where the words are not shown, `outcome` while it waits. */
export type SaidForReaders = About & {
	readonly secret: boolean
	readonly body: string | null
	readonly outcome: 'accepted' | 'partly' | 'no' | null
	readonly why: string | null
}

export type AnswerForReaders = {
	readonly number: number
	readonly stance: 'supports' | 'supports-with-remarks' | 'rejects' | 'no-remarks' | null
	readonly late: boolean
	/** Whether the municipality has chosen to show its words. */
	readonly shown: boolean
	/** The body or organisation; null for a person, and where the words are not shown. */
	readonly from: string | null
	readonly said: readonly SaidForReaders[]
}

/** A part that reads otherwise in the version that was decided, in words alone, and the numbers of the answers behind it. */
export type AnsweredChange = {
	readonly part:
		| Exclude<About['part'], 'whole'>
		| 'head'
		| 'costClasses'
		| 'superiors'
		| 'targetGroups'
		| 'areas'
	readonly partId: string | null
	readonly mark: string
	readonly change: 'added' | 'removed' | 'changed' | 'moved'
	readonly was: string | null
	readonly is: string | null
	readonly answers: readonly number[]
}

export type ConsultationForReaders = {
	readonly is: 'consultation'
	readonly language: Language
	readonly invented: boolean
	/** Of the plan as it was sent out. */
	readonly title: string
	readonly committee: string
	readonly years: { readonly from: number; readonly to: number }
	readonly opensOn: PlainDate
	readonly lastDay: PlainDate
	/** When all was treated. */
	readonly closedOn: PlainDate | null
	readonly registryNumber: string | null
	readonly questions: string
	readonly contact: string
	/** Where one answers, while one may; null when only those invited may. */
	readonly answerAt: string | null
	readonly extensions: readonly { readonly toDay: PlainDate; readonly reason: string }[]
	readonly response: readonly {
		readonly sector: 'public' | 'private' | 'non-profit'
		readonly invited: number
		readonly answered: number
	}[]
	readonly proposal: readonly {
		readonly part: Exclude<About['part'], 'whole'>
		readonly id: string
		readonly mark: string
		readonly title: string
		readonly text: string
	}[]
	readonly answers: readonly AnswerForReaders[]
	/** Null until the next version is decided. */
	readonly changes: { readonly version: number; readonly changes: readonly AnsweredChange[] } | null
	readonly sharePicture: string
}
