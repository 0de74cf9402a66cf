/** Words and line breaks: nothing that cannot be seen, and nothing that is half a character. */
export function isPlainText(text: string): boolean {
	return text.isWellFormed() && !/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u.test(text)
}
