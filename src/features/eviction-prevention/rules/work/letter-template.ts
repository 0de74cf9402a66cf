export const letterChannels = ['letter', 'text-message'] as const
export type LetterChannel = (typeof letterChannels)[number]

export const sendingWays = [
	'post',
	'registered-post',
	'handed-over',
	'forwarding',
	'secure-mail',
	'text-message',
] as const
export type SendingWay = (typeof sendingWays)[number]

/** What a template may ask for, as the municipality's own people write it between braces. */
export const placeholders = [
	'namn',
	'adress',
	'ärende',
	'skuld',
	'sista dag',
	'värd',
	'handläggare',
	'telefon',
	'kommun',
	'nämnd',
	'dag',
	'klockslag',
	'plats',
] as const
export type Placeholder = (typeof placeholders)[number]

// Whoever finds the telephone learns who called and when to meet, and nothing about whom or why.
const inTextMessages: readonly Placeholder[] = ['handläggare', 'telefon', 'dag', 'klockslag']

/** Every pair of braces in the text, known or not. */
export function bracesIn(text: string): readonly string[] {
	return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => (name ?? '').trim())
}

export function unknownPlaceholders(text: string): readonly string[] {
	return bracesIn(text).filter((name) => !(placeholders as readonly string[]).includes(name))
}

export function personalPlaceholders(text: string): readonly string[] {
	return bracesIn(text).filter((name) => !(inTextMessages as readonly string[]).includes(name))
}

/** The text with what is known filled in; the rest stays in its braces for somebody to write. */
export function filledIn(text: string, values: Partial<Record<Placeholder, string | null>>): string {
	return text.replace(/\{([^{}]*)\}/g, (whole, name: string) => values[name.trim() as Placeholder] ?? whole)
}

export type Telling = 'name' | 'address' | 'case' | 'number' | 'subject'

export type AboutSomebody = {
	readonly names: readonly string[]
	readonly address: string | null
	readonly caseNumber: string
	/** The officer's own name may be in the message. */
	readonly officer: string
}

// What a message may not be about: words that tell a stranger why somebody was contacted.
const subjects =
	/skuld|hyr(?:a|es|or)|vräk|avhys|uppsäg|kronofog|social|barn|bistånd|försörjning|rent|debt|evict|child/i
const numbers = /\d{6,8}[-+]?\d{4}|\d[\d\s]*(?:kr|kronor)\b/i

/** What in a text message would tell a stranger something about somebody; null when nothing does. */
export function tellsIn(text: string, about: AboutSomebody | null): Telling | null {
	if (about !== null) {
		const officers = about.officer.toLowerCase().split(/\s+/)
		const names = about.names.flatMap((name) => name.toLowerCase().split(/\s+/))
		const said = new Set(text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
		if (names.some((name) => name.length > 1 && said.has(name) && !officers.includes(name))) return 'name'
		if (about.address !== null && text.toLowerCase().includes(about.address.toLowerCase())) return 'address'
		if (text.includes(about.caseNumber)) return 'case'
	}
	if (numbers.test(text)) return 'number'
	return subjects.test(text) ? 'subject' : null
}

/** Somebody protected is reached by the tax agency's forwarding or face to face; no address is written on anything. */
export function mayGoBy(way: SendingWay, letter: { channel: LetterChannel; forwarded: boolean }): boolean {
	if ((letter.channel === 'text-message') !== (way === 'text-message')) return false
	return !letter.forwarded || way === 'forwarding' || way === 'handed-over'
}
