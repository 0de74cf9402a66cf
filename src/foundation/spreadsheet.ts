/**
 * What a spreadsheet would take for a formula, and run: also in full-width signs, and after space that it leaves out. A
 * negative number is none.
 */
const looksLikeFormula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/
const isNumber = /^-?\d+(?:[.,]\d+)?$/

/** Text as it can be handed to a spreadsheet in a file without types: with an apostrophe before what would be run. */
export function textForSpreadsheet(text: string): string {
	return looksLikeFormula.test(text) && !isNumber.test(text) ? `'${text}` : text
}

/** The same text read again: without the apostrophe that we put there. */
export function textFromSpreadsheet(text: string): string {
	return text.startsWith("'") && looksLikeFormula.test(text.slice(1)) ? text.slice(1) : text
}
