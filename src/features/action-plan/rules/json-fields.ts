import { findPlainDate, type PlainDate } from '../../../foundation/plain-date.ts'
import type { Findings } from './findings.ts'

type Json = Readonly<Record<string, unknown>>

/** Asks a JSON object for its fields by type; what is wrong is told by the field's path, and something harmless given back. */
export type JsonFields = {
	text(key: string): string
	textOrNull(key: string): string | null
	/** Null, and a problem told, when it is no day. */
	day(key: string): PlainDate | null
	dayOrNull(key: string): PlainDate | null
	year(key: string): number
	/** One of the given values; a problem otherwise. */
	oneOf<Value>(key: string, known: readonly Value[], because: string): Value | null
	texts(key: string): string[]
	objects(key: string): JsonFields[]
}

/** Null when the text is no JSON object. */
export function readJson(file: string, text: string, findings: Findings): JsonFields | null {
	try {
		const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
		if (isObject(json)) return fieldsOf(file, json, '', findings)
	} catch {
		// Told below like any other text that is no object.
	}
	findings.problems.push({ file, row: null, column: null, because: 'not-json', found: null })
	return null
}

function fieldsOf(file: string, json: Json, path: string, findings: Findings): JsonFields {
	const problem = (key: string, because: string, found: unknown) => {
		const told = found === undefined || found === null ? null : String(found)
		findings.problems.push({ file, row: null, column: path + key, because, found: told })
	}
	const absent = (key: string) => json[key] === undefined || json[key] === null

	const text = (key: string): string => {
		const value = json[key]
		if (typeof value === 'string' && value.trim() !== '') return value.trim()
		problem(key, absent(key) || typeof value === 'string' ? 'value-missing' : 'not-text', value)
		return ''
	}
	const day = (key: string): PlainDate | null => {
		const value = text(key)
		const found = findPlainDate(value)
		if (value !== '' && found === null) problem(key, 'not-a-day', value)
		return found
	}
	const list = (key: string): readonly unknown[] => {
		const value = json[key]
		if (!absent(key) && !Array.isArray(value)) problem(key, 'not-a-list', value)
		return Array.isArray(value) ? value : []
	}
	return {
		text,
		day,
		textOrNull: (key) => (absent(key) ? null : text(key)),
		dayOrNull: (key) => (absent(key) ? null : day(key)),
		year: (key) => {
			const value = json[key]
			if (typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value < 2200) return value
			problem(key, absent(key) ? 'value-missing' : 'not-a-year', value)
			return 0
		},
		oneOf: (key, known, because) => {
			const value = known.find((one) => one === json[key])
			if (value === undefined) problem(key, because, json[key])
			return value ?? null
		},
		texts: (key) => {
			const values = list(key)
			const inside = fieldsOf(file, Object.fromEntries(values.entries()), `${path}${key}.`, findings)
			return values.map((_, index) => inside.text(`${index}`))
		},
		objects: (key) =>
			list(key).flatMap((value, index) => {
				if (isObject(value)) return [fieldsOf(file, value, `${path}${key}.${index}.`, findings)]
				problem(`${key}.${index}`, 'not-an-object', value)
				return []
			}),
	}
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
