import type { PaperDocument } from '../../foundation/document.ts'
import { dressWord } from './template/dress-word.ts'
import type { WordTemplate } from './template/read-template.ts'
import type { TemplateValues } from './template/template-fields.ts'
import { writePdf } from './typst.ts'
import { writeWord } from './word.ts'
import { languages } from './word-styles.ts'

export const formats = ['docx', 'pdf'] as const
export type Format = (typeof formats)[number]

export const mediaTypes: Readonly<Record<Format, string>> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	pdf: 'application/pdf',
}

/** A Word file can have a template's dress; a PDF has ours. */
export async function printDocument(
	document: PaperDocument,
	format: Format,
	dress: { readonly template: WordTemplate; readonly values: TemplateValues } | null = null,
): Promise<Uint8Array> {
	if (format === 'pdf') return writePdf(document)
	if (dress === null) return await writeWord(document)
	const { template, values } = dress
	// What the template's header asks for is said there, and not twice.
	const page = { textWidth: template.textWidth, letterhead: template.fields.length === 0 }
	const ours = await writeWord(document, page)
	return dressWord(ours, { template, values, language: languages[document.language] })
}
