import type { Block, PaperDocument, Section } from '../../../../foundation/document.ts'
import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { GivenField, GivenPiece } from '../../rules/rights/extract.ts'
import type { ExtractSpeech } from './extract-speech.ts'
import { fieldText } from './field-text.ts'

export type GivenExtract = {
	readonly municipality: string
	readonly today: PlainDate
	readonly request: {
		readonly number: number
		readonly year: number
		readonly receivedOn: PlainDate
		readonly gatheredAt: Instant | null
		readonly refusedSection: string | null
		readonly refusedWhy: string
	}
	/** Null: refused as a whole. */
	readonly pieces: readonly GivenPiece[] | null
}

/** What the person is given to read: everything that is theirs, what is held back and by what, and how to go on. */
export function extractPaper(given: GivenExtract, speech: ExtractSpeech): PaperDocument {
	const { say, day, moment } = speech
	const { request, municipality, pieces } = given
	const title = say(pieces === null ? 'paper.refusedTitle' : 'paper.title')
	const number = say('number', { year: String(request.year), number: String(request.number) })
	const made: readonly (readonly [string, string])[] =
		request.gatheredAt === null ? [] : [[say('paper.made'), moment(request.gatheredAt)]]
	return {
		language: speech.locale,
		title,
		letterhead: {
			organisation: municipality,
			unit: '',
			facts: [[say('paper.number'), number], [say('paper.received'), day(request.receivedOn)], ...made],
			pageLabel: say('paper.page'),
			addressee: '',
			copyTo: '',
		},
		stamps: [],
		sections: [
			pieces === null ? refusal(given, speech) : about(given, pieces, speech),
			...(pieces === null ? [] : recordsOf(pieces, speech)),
			rights(speech),
		],
		footer: { left: `${title} ${number}`, right: municipality },
	}
}

const paragraph = (text: string): Block => ({ is: 'paragraph', text })

function refusal({ request }: GivenExtract, { say }: ExtractSpeech): Section {
	const section = say(`wholeRefusals.${request.refusedSection ?? 'identity'}`)
	const because = `${say('paper.because')} ${section}.`
	return {
		key: 'refusal',
		heading: say('paper.refused'),
		blocks: [paragraph(because), ...request.refusedWhy.split(/\n+/).map(paragraph)],
	}
}

function about(
	{ municipality }: GivenExtract,
	pieces: readonly GivenPiece[],
	{ say }: ExtractSpeech,
): Section {
	const masked = new Map<string, number>()
	for (const { fields } of pieces) {
		for (const field of fields) {
			if (field.is !== 'shown') masked.set(field.section, (masked.get(field.section) ?? 0) + 1)
		}
	}
	const heldBack: Block[] =
		masked.size === 0
			? [paragraph(say('paper.nothingMasked'))]
			: [
					paragraph(say('paper.maskedLead')),
					{
						is: 'list',
						items: [...masked].map(([section, count]) =>
							say('paper.maskedRow', { section: say(`sections.${section}`), count }),
						),
					},
				]
	return {
		key: 'about',
		heading: say('paper.about'),
		blocks:
			pieces.length === 0
				? [paragraph(say('paper.nothing'))]
				: [paragraph(say('paper.intro', { municipality })), paragraph(say('paper.codes')), ...heldBack],
	}
}

/** A section for each kind of record, in the order they were found: the person's own first. */
function recordsOf(pieces: readonly GivenPiece[], speech: ExtractSpeech): Section[] {
	const headings = [...new Set(pieces.map(({ heading }) => heading))]
	return headings.map((heading) => ({
		key: heading,
		heading: speech.heading(heading),
		blocks: pieces
			.filter((piece) => piece.heading === heading)
			.flatMap((piece, at) => recordBlocks(piece, at + 1, speech)),
	}))
}

function recordBlocks(piece: GivenPiece, number: number, speech: ExtractSpeech): Block[] {
	const { say, moment, column } = speech
	const row = say('paper.row', { number: String(number) })
	const earlier =
		piece.earlierTo === null
			? ''
			: ` \u00b7 ${say('paper.earlier', { day: moment(new Date(piece.earlierTo).toISOString() as Instant) })}`
	const cells = (field: GivenField) => [
		{ text: column(field.name) },
		{ text: fieldText(field, speech), ...(field.is === 'shown' ? {} : { tone: 'quiet' as const }) },
	]
	return [
		{
			is: 'table',
			caption: `${row}${earlier}`,
			columns: [
				{ heading: say('paper.field'), align: 'start', width: 2 },
				{ heading: say('paper.value'), align: 'start', width: 5 },
			],
			rows: piece.fields.map((field) => ({ is: 'cells' as const, cells: cells(field) })),
			note: '',
		},
	]
}

function rights({ say }: ExtractSpeech): Section {
	return {
		key: 'rights',
		heading: say('paper.rights'),
		blocks: [
			paragraph(say('paper.wrong')),
			{ is: 'subheading', text: say('paper.appealTitle') },
			...['paper.appeal', 'paper.appealCourt', 'paper.complain'].map((key) => paragraph(say(key))),
		],
	}
}
