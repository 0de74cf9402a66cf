import { bareName, exchangedTables, exchangeFormat, nameOf } from './exchange.ts'
import { shapes } from './exchange-document.ts'
import type { ColumnKind } from './exchanged-table.ts'

const kinds: Readonly<Record<string, object>> = {
	id: { type: 'string', pattern: shapes.id },
	text: { type: 'string' },
	texts: { type: 'array', items: { type: 'string' } },
	day: { type: 'string', format: 'date', pattern: shapes.day },
	time: { type: 'string', format: 'date-time', pattern: shapes.time },
	'yes-no': { type: 'boolean' },
	whole: { type: 'integer' },
	number: { type: 'number' },
	object: { type: ['object', 'array'] },
	bytes: { type: 'string', contentEncoding: 'base64', pattern: shapes.bytes },
	sealed: { type: 'string' },
}

function schemaOf(kind: ColumnKind): object {
	const known = kinds[kind.replace('?', '')] ?? {}
	return kind.endsWith('?') ? { anyOf: [known, { type: 'null' }] } : known
}

/** The document as a JSON Schema, for those who read or write it with something else than this system. */
export function registerSchema(): object {
	const tables = exchangedTables.map((table) => {
		const fields = Object.entries(table.columns).map(([column, kind]) => [
			nameOf(column, kind),
			schemaOf(kind),
		])
		const row = {
			type: 'object',
			properties: Object.fromEntries(fields),
			required: fields.map(([name]) => name),
			additionalProperties: false,
		}
		return [bareName(table), { type: 'array', items: row }] as const
	})
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'All that a network keeps: its register, coordination, partnership, reports and knowledge',
		type: 'object',
		properties: {
			format: { const: exchangeFormat },
			tables: {
				type: 'object',
				properties: Object.fromEntries(tables),
				required: tables.map(([name]) => name),
				additionalProperties: false,
			},
		},
		required: ['format', 'tables'],
		additionalProperties: false,
	}
}
