import { type Country, countries } from '../places/place.ts'

type SaidSender = { readonly country: Country; readonly code: string }

/** Who a package says that it comes from; what it says is read again, and whole, before it is believed. */
export function senderIn(packageText: unknown): SaidSender | null {
	const sender = fieldOf(parse(packageText), 'sender')
	const [country, code] = [fieldOf(sender, 'country'), fieldOf(sender, 'code')]
	const known = countries.find((one) => one === country)
	return known !== undefined && typeof code === 'string' && /^\d{3,4}$/.test(code)
		? { country: known, code }
		: null
}

export const fieldOf = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, name)
		? (value as Readonly<Record<string, unknown>>)[name]
		: undefined

export function parse(text: unknown): unknown {
	if (typeof text !== 'string') return null
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
