import type { TemplateContent } from './library.ts'

/** A checklist or a routine as text, to be kept as a routine or read as a file; null for a plan. */
export function textOf(content: TemplateContent): string | null {
	if (content.is === 'plan') return null
	return content.is === 'text' ? content.text : content.items.map((item) => `☐ ${item}`).join('\n\n')
}

/** One item a line, without the signs that people put before them. */
export const itemsIn = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.replace(/^\s*(?:[-*•☐]|\d+[.)])?\s*/u, '').trim())
		.filter((line) => line !== '')
