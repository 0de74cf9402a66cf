/** Headers that hand cookies to a browser, each in its own line. */
export function setting(cookies: readonly string[]): Headers {
	const headers = new Headers()
	for (const cookie of cookies) headers.append('Set-Cookie', cookie)
	return headers
}
