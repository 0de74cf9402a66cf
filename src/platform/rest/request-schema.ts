import * as z from 'zod'
import type { Fault } from '../answer.ts'
import type { Operation } from './operation.ts'
import type { Say } from './say.ts'

/** JSON Schema as far as it is written here; the rest comes out of zod as it is. */
export type Schema = {
	readonly type?: string
	readonly properties?: Readonly<Record<string, Schema>>
	readonly items?: Schema
	readonly required?: readonly string[]
	readonly description?: string
	readonly [more: string]: unknown
}

/** The fields of an operation's path, in its order. */
const inPath = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

/** What is sent as JSON: the command's fields without those in the address, and none beside them. */
export function bodySchema(one: Operation, say?: Say): Schema {
	const whole = inputSchema(one)
	const elsewhere = new Set([...inPath(one.path), ...one.withheld])
	return closed(
		{
			...whole,
			properties: without(whole.properties ?? {}, elsewhere),
			required: (whole.required ?? []).filter((name) => !elsewhere.has(name)),
		},
		[],
		(at) => (say === undefined ? null : labelOf(one, at, say)),
	)
}

export type Parameter = {
	readonly name: string
	readonly at: 'path' | 'query'
	readonly schema: Schema
	readonly required: boolean
	readonly description: string | null
}

type Addressed = Pick<Operation, 'path' | 'input' | 'body' | 'withheld' | 'words'>

/** What stands in the address: the path's fields, and all others where the body holds none. */
export function parameterFields(one: Addressed, say?: Say): Parameter[] {
	const { properties = {}, required = [] } = inputSchema(one)
	const path = inPath(one.path)
	const query =
		one.body === 'json'
			? []
			: Object.keys(properties).filter((name) => !path.includes(name) && !one.withheld.includes(name))
	return [...path, ...query].map((name) => ({
		name,
		at: path.includes(name) ? 'path' : 'query',
		schema: properties[name] ?? { type: 'string' },
		required: path.includes(name) || required.includes(name),
		description: say === undefined ? null : labelOf(one, [name], say),
	}))
}

/** A field that nobody asks for is a spelling mistake, or a wish that nobody would fulfil: said, not passed over. */
export function unknownFields(given: unknown, schema: Schema, at: readonly string[] = []): Fault[] {
	if (Array.isArray(given)) {
		const { items } = schema
		if (items === undefined) return []
		return given.flatMap((one, place) => unknownFields(one, items, [...at, String(place)]))
	}
	if (typeof given !== 'object' || given === null || schema.properties === undefined) return []
	const { properties } = schema
	return Object.entries(given).flatMap(([name, value]) => {
		const field = Object.hasOwn(properties, name) ? properties[name] : undefined
		const path = [...at, name]
		return field === undefined
			? [{ path: path.join('.'), problem: 'unknown-field' }]
			: unknownFields(value, field, path)
	})
}

function inputSchema(one: Pick<Operation, 'input'>): Schema {
	const { $schema: _, ...schema } = z.toJSONSchema(one.input, { io: 'input', unrepresentable: 'any' })
	return schema as Schema
}

function closed(
	schema: Schema,
	at: readonly string[],
	label: (at: readonly string[]) => string | null,
): Schema {
	const told = at.length === 0 ? null : label(at)
	return {
		...schema,
		...(told === null ? {} : { description: told }),
		...(schema.items === undefined ? {} : { items: closed(schema.items, at, () => null) }),
		...(schema.items?.properties === undefined ? {} : { items: closed(schema.items, at, label) }),
		...(schema.properties === undefined
			? {}
			: {
					additionalProperties: false,
					properties: Object.fromEntries(
						Object.entries(schema.properties).map(([name, field]) => [
							name,
							closed(field, [...at, name], label),
						]),
					),
				}),
	}
}

/** The API's own words for a field, else the form's label and hint. */
export function labelOf(one: Pick<Operation, 'words'>, at: readonly string[], say: Say): string | null {
	const key = at.join('-')
	const parts = [
		say(
			[key, at.at(-1)].flatMap((name) => [`${one.words}.api.fields.${name}`, `${one.words}.fields.${name}`]),
		),
		say([`${one.words}.hints.${key}`]),
	]
	const told = parts.filter((part) => part !== null).map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
	return told.length === 0 ? null : told.join(' ')
}

function without(fields: Readonly<Record<string, Schema>>, names: ReadonlySet<string>) {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)))
}
