import type { PaperDocument } from '../../foundation/document.ts'
import { writePdf } from './typst.ts'
import { writeWord } from './word.ts'

export const formats = ['docx', 'pdf'] as const
export type Format = (typeof formats)[number]

export const mediaTypes: Readonly<Record<Format, string>> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	pdf: 'application/pdf',
}

export async function printDocument(document: PaperDocument, format: Format): Promise<Uint8Array> {
	return format === 'pdf' ? writePdf(document) : await writeWord(document)
}
