const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
}

/** Text as it stands between tags and in quoted attributes: what somebody wrote is never markup. */
export function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
