import { writeZip } from '../../../../platform/zip.ts'
import type { GivenField, GivenPiece } from '../../rules/rights/extract.ts'
import type { GivenExtract } from './extract-paper.ts'
import type { ExtractSpeech } from './extract-speech.ts'

/** The paper, the same for a computer to read, and the files that stood among the records. */
export function extractArchive(given: GivenExtract, paper: Uint8Array, speech: ExtractSpeech): Uint8Array {
	const pieces = given.pieces ?? []
	const { request, municipality } = given
	const whole = {
		municipality,
		number: `${request.year}:${request.number}`,
		receivedOn: request.receivedOn,
		gatheredAt: request.gatheredAt,
		refused: given.pieces === null ? { by: request.refusedSection, why: request.refusedWhy } : null,
		records: pieces.map((piece) => ({
			kind: piece.table,
			heading: speech.heading(piece.heading),
			key: piece.key,
			earlierUntil: piece.earlierTo,
			fields: Object.fromEntries(piece.fields.map((field) => [field.name, told(piece, field)])),
		})),
	}
	const files = new Map<string, Uint8Array>([
		['extract.json', new TextEncoder().encode(`${JSON.stringify(whole, null, '\t')}\n`)],
		['extract.pdf', paper],
	])
	for (const piece of pieces) {
		for (const field of piece.fields) {
			if (field.is === 'shown' && field.isFile) {
				files.set(fileName(piece, field), Buffer.from(String(field.value), 'base64'))
			}
		}
	}
	return writeZip(files)
}

function told(piece: GivenPiece, field: GivenField): unknown {
	if (field.is === 'masked') return { masked: field.section }
	if (field.is === 'part') return { value: field.value, partsMasked: field.section }
	return field.isFile ? { file: fileName(piece, field) } : field.value
}

const pdfHead = Buffer.from('%PDF').toString('base64').slice(0, 5)

function fileName({ key }: GivenPiece, field: GivenField): string {
	const isPdf = field.is === 'shown' && String(field.value).startsWith(pdfHead)
	return `files/${key}.${field.name}.${isPdf ? 'pdf' : 'bin'}`
}
