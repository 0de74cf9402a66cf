import * as z from 'zod'

type Shape = {
	type?: string | string[]
	format?: string
	enum?: unknown[]
	const?: unknown
	anyOf?: Shape[]
	oneOf?: Shape[]
	allOf?: Shape[]
	items?: Shape
	minimum?: number
	properties?: Record<string, Shape>
	required?: string[]
}

/** Gives an id for a field by its name, e.g. `caseId`; null when it has none for it. */
export type Ids = (field: string) => string | null

/**
 * An input that a use case's schema takes, made from the schema and the names of its fields: every required field, and
 * every optional one that is an id.
 */
export function likelyInput(schema: z.ZodType, ids: Ids): unknown {
	return valueFor('', z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, ids)
}

function valueFor(field: string, shape: Shape, ids: Ids): unknown {
	if (shape.const !== undefined) return shape.const
	if (shape.enum !== undefined) return shape.enum[0]
	const [either] = shape.anyOf ?? shape.oneOf ?? []
	if (either !== undefined) return valueFor(field, either, ids)
	if (shape.format === 'uuid') return ids(field)
	if (shape.allOf !== undefined) {
		return Object.assign({}, ...shape.allOf.map((part) => valueFor(field, part, ids)))
	}
	switch (Array.isArray(shape.type) ? shape.type[0] : shape.type) {
		case 'object':
			return objectFor(shape, ids)
		case 'array':
			return shape.items === undefined ? [] : [valueFor(field.replace(/s$/, ''), shape.items, ids)]
		case 'integer':
		case 'number':
			return numberFor(field, shape)
		case 'string':
			return textFor(field, shape)
		default:
			return true
	}
}

function objectFor(shape: Shape, ids: Ids): Record<string, unknown> {
	const required = new Set(shape.required ?? [])
	const given = Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => {
		if (!required.has(name) && (inner.format !== 'uuid' || isSecondChoice(name, shape))) return []
		const value = valueFor(name, inner, ids)
		return value === null ? [] : [[name, value] as const]
	})
	return Object.fromEntries(given)
}

/** Of a unit or an organisation, one is asked for. */
function isSecondChoice(name: string, { properties = {} }: Shape): boolean {
	return name === 'organisationId' && 'unitId' in properties
}

function numberFor(field: string, { minimum }: Shape): number {
	if (/year|from|to$/i.test(field)) return 2025
	return Math.max(1, minimum ?? 1)
}

function textFor(field: string, { format }: Shape): string {
	if (format === 'email') return 'somebody@grannby.example'
	if (/On$|^on[A-Z]|[dD]ay$|Date$|For$|From$|To$|By$|^since$|^night$/.test(field)) return '2026-10-01'
	if (/amount|total|debt|instalment|limit|interest/i.test(field)) return '1000'
	return field === 'legalBasis' ? 'SoL 11:1' : 'Något'
}
