/** Where somebody wanted to go, if it is a page of ours: never another site, whatever was written in the address. */
export function ownPath(wanted: string | null | undefined): string {
	if (wanted === null || wanted === undefined || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted)) return '/'
	if (wanted.includes('\\')) return '/'
	const base = 'http://house.invalid'
	const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null
	// Steps upward may leave two strokes at the beginning, which a browser takes for another site.
	return url?.origin === base && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : '/'
}
