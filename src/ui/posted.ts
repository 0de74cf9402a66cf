import { asPlainText } from '../foundation/plain-text.ts'

/** A form as posted: names with dots and numbers become a tree; what was left empty is not there. */
export type Posted = { readonly [name: string]: PostedValue }
export type PostedValue = string | File | readonly PostedValue[] | Posted

/** Our own names have four parts at most; a name of thousands would be a tree that nobody climbs. */
const deepest = 12

type Branch = { [name: string]: Branch | string | File | (string | File)[] }

/**
 * `debts.0.amount` becomes `debts[0].amount`; a name that ends in `[]` is always a list; texts are trimmed, and have the ends of
 * lines that they had before a browser sent them: what is saved as it was shown is the same. What nobody sees is left out.
 */
export function treeOf(entries: Iterable<readonly [string, string | File]>): Posted {
	const root: Branch = Object.create(null)
	for (const [given, raw] of entries) {
		const name = asPlainText(given)
		const value = typeof raw === 'string' ? asPlainText(raw.replaceAll('\r\n', '\n')).trim() : raw
		if (value === '' || (value instanceof File && value.size === 0 && value.name === '')) continue
		const isList = name.endsWith('[]')
		const whole = isList ? name.slice(0, -2) : name
		const parts = whole.split('.')
		const steps = parts.length > deepest ? [whole] : parts
		const last = steps.pop() ?? name
		let branch = root
		for (const step of steps) {
			const next = branch[step]
			branch =
				typeof next === 'object' && !Array.isArray(next) && !(next instanceof File)
					? next
					: grow(branch, step)
		}
		const before = branch[last]
		if (isList) branch[last] = [...(Array.isArray(before) ? before : []), value]
		else branch[last] = value
	}
	return settled(root) as Posted
}

function grow(branch: Branch, step: string): Branch {
	const next: Branch = Object.create(null)
	branch[step] = next
	return next
}

/** Branches whose names are all numbers are lists, in the order of the numbers and without gaps. */
function settled(value: Branch[string]): PostedValue {
	if (typeof value === 'string' || value instanceof File || Array.isArray(value)) return value
	const names = Object.keys(value)
	if (names.length > 0 && names.every((name) => /^\d+$/.test(name))) {
		return names.toSorted((a, b) => Number(a) - Number(b)).map((name) => settled(value[name] ?? ''))
	}
	return Object.fromEntries(names.map((name) => [name, settled(value[name] ?? '')]))
}

/** The text of a field in a posted tree, by the field's name; null when it was left empty. */
export function textAt(values: PostedValue | undefined, name: string): string | null {
	const found = valueAt(values, name)
	return typeof found === 'string' ? found : null
}

export function textsAt(values: PostedValue | undefined, name: string): readonly string[] {
	const found = valueAt(values, name)
	if (Array.isArray(found)) return found.filter((text) => typeof text === 'string')
	return typeof found === 'string' ? [found] : []
}

function valueAt(values: PostedValue | undefined, name: string): PostedValue | undefined {
	let here: PostedValue | undefined = values
	for (const step of name.replace(/\[\]$/, '').split('.')) {
		if (typeof here !== 'object' || here instanceof File) return undefined
		here = Array.isArray(here) ? here[Number(step)] : (here as Posted)[step]
	}
	return here
}
