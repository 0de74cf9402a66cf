// Said as properties: control characters and what is no character, but for tab, line feed and return.
const unseen = /[[\p{Control}\p{Noncharacter_Code_Point}]--[\t\n\r]]/gv
// Vertical tab and form feed, next line, and the two separators: word processors break lines by them.
const otherBreaks = /[\v\f\x85\u2028\u2029]/g

/** Letters, signs, tabs and line breaks: nothing that a database cannot keep, or that nobody sees and no keyboard writes. */
export function isPlainText(text: string): boolean {
	return text.isWellFormed() && text.search(unseen) === -1
}

/** What is left of text when what nobody sees is taken out of it; a word processor's line breaks become our own. */
export function asPlainText(text: string): string {
	return text.replace(otherBreaks, '\n').replace(unseen, '').toWellFormed()
}
