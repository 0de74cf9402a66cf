import { smallNumbersIn } from '../small-numbers.ts'

export type ToLookAt = {
	readonly because: 'small-number' | 'name'
	/** The words themselves. */
	readonly found: string
	/** The text that they stand in. */
	readonly text: string
}

/**
 * What a person must look at before it is open to anyone: words that may tell of fewer than five, and names of staff, in
 * texts that somebody wrote. Nothing is changed by itself.
 */
export function toLookAt(content: unknown, staff: readonly string[]): ToLookAt[] {
	const all = textsIn(content).flatMap((text): ToLookAt[] => [
		...smallNumbersIn(text).map((found) => ({ because: 'small-number' as const, found, text })),
		...staff.filter((name) => names(text, name)).map((found) => ({ because: 'name' as const, found, text })),
	])
	const seen = new Set<string>()
	return all.filter(({ found, text }) => {
		const key = `${found} ${text}`
		return seen.has(key) ? false : seen.add(key)
	})
}

/** Whether somebody is named in full. */
export function names(text: string, name: string): boolean {
	return name !== '' && text.toLowerCase().includes(name.toLowerCase())
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return value.includes(' ') ? [value] : []
	if (typeof value !== 'object' || value === null) return []
	return Object.values(value).flatMap(textsIn)
}
