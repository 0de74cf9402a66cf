import { isPlainText } from '../foundation/plain-text.ts'
import type { Fault } from './answer.ts'

/** The fields of what came in whose text holds what no text is, wherever in it they stand; files are not looked into. */
export function oddTexts(input: unknown, path = ''): Fault[] {
	if (typeof input === 'string') return isPlainText(input) ? [] : [{ path, problem: 'odd-characters' }]
	if (typeof input !== 'object' || input === null || ArrayBuffer.isView(input) || input instanceof Blob)
		return []
	return Object.entries(input).flatMap(([name, inner]) => {
		const at = path === '' ? name : `${path}.${name}`
		return isPlainText(name) ? oddTexts(inner, at) : [{ path, problem: 'odd-characters' }]
	})
}
