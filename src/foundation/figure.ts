/** What a cell says where a number is expected: a number (74 % as 74), words, or nothing. */
export type Figure =
	| { readonly is: 'number'; readonly value: number; readonly percent: boolean }
	| { readonly is: 'words'; readonly words: string }
	| { readonly is: 'empty' }

const number = /^([+\-−–]?\d+(?:[.,]\d+)?)\s*(%|procent|percent)?$/i

/** Reads `888`, `1 234,5`, `74 %` → 74 per cent, `Tas fram 2018` → words; grouping spaces of any kind are ignored. */
export function readFigure(text: string): Figure {
	const trimmed = text.trim()
	if (trimmed === '' || trimmed === '–' || trimmed === '-') return { is: 'empty' }
	const match = number.exec(trimmed.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, ''))
	if (match === null) return { is: 'words', words: trimmed }
	const value = Number((match[1] ?? '').replace(',', '.').replace(/[−–]/, '-'))
	return { is: 'number', value, percent: match[2] !== undefined }
}
