import type { PaperDocument } from '../../../../foundation/document.ts'
import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { Locale } from '../../../../platform/words/locales.ts'
import type { JournalEntry, JournalFile } from './work-types.ts'

type Key = (key: string, values?: Readonly<Record<string, string>>) => string

/** How a paper speaks: words by key, days and moments as they are written in its language. */
export type PaperSpeech = {
	readonly locale: Locale
	readonly words: Key
	readonly day: (day: PlainDate) => string
	readonly moment: (moment: Instant) => string
}

function headOf(note: JournalEntry, { words, day }: PaperSpeech): string {
	const when =
		note.eventAt === null ? day(note.eventOn) : `${day(note.eventOn)} ${words('at', { time: note.eventAt })}`
	const about =
		note.aboutNumber === null
			? []
			: [`${words(`kinds.${note.kind}`)}, ${words('about', { number: String(note.aboutNumber) })}`]
	return [words('number', { number: String(note.number) }), when, ...about].join(' · ')
}

function linesOf(note: JournalEntry, speech: PaperSpeech): string[] {
	const { words, day, moment } = speech
	const text = note.takenOutOn === null ? (note.text ?? '') : words('takenOut', { day: day(note.takenOutOn) })
	return [
		...text.split(/\n+/),
		words('written', { moment: moment(note.writtenAt), who: note.writtenBy ?? '–' }),
	]
}

function factsOf(journal: JournalFile, { words, day }: PaperSpeech): [string, string][] {
	const { caseNumber, otherSystem, otherSystemNumber, takenOutOn } = journal
	return [
		[words('paper.caseNumber'), caseNumber],
		...(otherSystem === null || otherSystemNumber === null
			? []
			: [[words('paper.otherNumber', { system: otherSystem }), otherSystemNumber] as [string, string]]),
		[words('paper.taken'), day(takenOutOn)],
	]
}

/** The journal as plain text, to be pasted where the file is kept. */
export function journalText(journal: JournalFile, speech: PaperSpeech): string {
	const head = [
		speech.words('paper.title', { number: journal.caseNumber }),
		`${journal.municipality}, ${journal.committee}`,
		...factsOf(journal, speech).map(([label, value]) => `${label}: ${value}`),
	]
	const notes = journal.notes.map((note) => [headOf(note, speech), ...linesOf(note, speech)].join('\n'))
	return `${[head.join('\n'), ...notes].join('\n\n')}\n`
}

/** The same as a paper. */
export function journalPaper(journal: JournalFile, speech: PaperSpeech): PaperDocument {
	const { words } = speech
	const title = words('paper.title', { number: journal.caseNumber })
	return {
		language: speech.locale,
		title,
		letterhead: {
			organisation: journal.municipality,
			unit: journal.committee,
			facts: factsOf(journal, speech),
			pageLabel: words('paper.page'),
			addressee: words('paper.unit'),
			copyTo: '',
		},
		stamps: [],
		sections: [
			{
				key: 'notes',
				heading: words('paper.notes'),
				blocks: journal.notes.flatMap((note) => [
					{ is: 'subheading' as const, text: headOf(note, speech) },
					...linesOf(note, speech).map((text) => ({ is: 'paragraph' as const, text })),
				]),
			},
		],
		footer: { left: title, right: journal.municipality },
	}
}
