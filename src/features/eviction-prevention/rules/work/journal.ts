import type { PlainDate } from '../../../../foundation/plain-date.ts'

/** A note, a correction of an earlier one, or what the person says is wrong in it (SoL 14:6). */
export const noteKinds = ['note', 'correction', 'person-disagrees'] as const
export type NoteKind = (typeof noteKinds)[number]

export const fileKeeping = ['here', 'beside'] as const

type SignedNote = {
	readonly caseNumber: string
	readonly number: number
	readonly kind: NoteKind
	readonly aboutNumber: number | null
	readonly eventOn: PlainDate
	readonly eventAt: string | null
	readonly writtenBy: string
	readonly text: string
}

/** What the signature stands for, always written alike so that its digest can be reckoned again. */
export function signedText(note: SignedNote): string {
	const { caseNumber, number, kind, aboutNumber, eventOn, eventAt, writtenBy, text } = note
	return JSON.stringify([caseNumber, number, kind, aboutNumber, eventOn, eventAt, writtenBy, text])
}

type About = { readonly signed: boolean; readonly takenOut: boolean } | null

/** A correction or a disagreement is about a note that is signed and still lies in the file. */
export function mayBeAbout(kind: NoteKind, about: About): boolean {
	if (about === null) return kind === 'note'
	return kind !== 'note' && about.signed && !about.takenOut
}
