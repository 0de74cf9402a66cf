import type { Block } from '../../../../foundation/document.ts'

/** Paragraphs as people write them: an empty line between, line ends inside one are none. */
export function paragraphs(text: string): Block[] {
	return text
		.split(/\r?\n\s*\r?\n/)
		.map((paragraph) => paragraph.trim().replace(/\s*\r?\n\s*/g, ' '))
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) => ({ is: 'paragraph', text: paragraph }))
}

/** One a line. */
export function lines(text: string): string[] {
	return text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
}
