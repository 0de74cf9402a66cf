/** A cookie of the sign-in's own: short-lived, never read by scripts, gone along when a provider sends somebody back. */
export function tripCookie(name: string, value: string, minutes: number, overTls: boolean): string {
	const safe = overTls ? '; Secure' : ''
	return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${minutes * 60}${safe}`
}

export function readCookie(headers: Headers, name: string): string | null {
	const found = new RegExp(`(?:^|; )${name}=([\\w-]{43})(?:;|$)`).exec(headers.get('cookie') ?? '')
	return found?.[1] ?? null
}
