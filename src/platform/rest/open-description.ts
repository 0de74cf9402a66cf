import * as z from 'zod'
import type { OpenOperation } from './open-operation.ts'
import { labelOf, parameterFields, type Schema } from './request-schema.ts'
import type { Say } from './say.ts'

const problemKinds = { 400: 'bad-input', 404: 'missing', 406: 'not-acceptable', 410: 'gone' } as const

/** What may be asked without a key, described from the operations' own schemas (OpenAPI 3.1). */
export function describeOpen(
	operations: readonly OpenOperation[],
	{ base, words: namespace, say }: { base: string; words: string; say: Say },
) {
	const words = (key: string) => say([`${namespace}.api.${key}`, `api.${key}`]) ?? key
	return {
		openapi: '3.1.1',
		info: {
			...{ title: words('title'), version: '1', description: words('description') },
			license: { name: 'MIT', identifier: 'MIT' },
		},
		servers: [{ url: base, description: words('server') }],
		security: [],
		tags: [{ name: namespace, description: words('tag') }],
		paths: Object.fromEntries(operations.map((one) => [one.path, { get: described(one, say) }])),
		components: {
			schemas: {
				...Object.fromEntries(operations.map((one) => [answerName(one), answerSchema(one, say)])),
				Problem: problemSchema(words),
			},
		},
	}
}

const answerName = ({ saidAs }: OpenOperation) =>
	`${saidAs.slice(0, 1).toUpperCase()}${saidAs.slice(1)}Answer`

function described(one: OpenOperation, say: Say) {
	const words = (key: string) => say([`${one.words}.api.${one.saidAs}.${key}`]) ?? key
	const parameters = parametersOf(one, say)
	const statuses = one.csv ? ([400, 404, 406, 410] as const) : ([400, 404, 410] as const)
	return {
		operationId: one.id,
		...{ summary: words('summary'), description: words('text'), tags: [one.words] },
		...(parameters.length > 0 ? { parameters } : {}),
		responses: {
			200: {
				description: words('answer'),
				content: {
					'application/json': { schema: { $ref: `#/components/schemas/${answerName(one)}` } },
					...(one.csv ? { 'text/csv': { schema: { type: 'string' } } } : {}),
				},
			},
			...Object.fromEntries(
				statuses.map((status) => [
					status,
					{
						description: say([`${one.words}.api.problems.${problemKinds[status]}.title`]) ?? String(status),
						content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
					},
				]),
			),
		},
	}
}

function parametersOf(one: OpenOperation, say: Say) {
	const declared = parameterFields({ ...one, body: 'none' }, say)
	const fields = declared.map(({ name, at, schema, required, description }) => ({
		...{ name, in: at, required, schema },
		...(description === null ? {} : { description }),
	}))
	const free = {
		...{ name: 'columns', in: 'query', required: false, style: 'form', explode: true },
		description: say([`${one.words}.api.fields.columns`]) ?? '',
		schema: { type: 'object', additionalProperties: { type: 'string' } },
	}
	return one.free ? [...fields, free] : fields
}

function answerSchema(one: OpenOperation, say: Say): Schema {
	const { $schema: _, ...schema } = z.toJSONSchema(one.answer, {
		io: 'output',
		override: ({ jsonSchema, path }) => {
			const at = path.filter(
				(part): part is string =>
					typeof part === 'string' && !['properties', 'items', 'anyOf'].includes(part),
			)
			const told = at.length === 0 ? null : labelOf(one, at, say)
			if (told !== null && jsonSchema.description === undefined) jsonSchema.description = told
		},
	})
	return schema as Schema
}

function problemSchema(words: (key: string) => string): Schema {
	const text = (key: string) => ({ type: 'string', description: words(`problem.${key}`) })
	return {
		type: 'object',
		description: words('problem.about'),
		required: ['type', 'title', 'status'],
		properties: {
			...{ type: text('type'), title: text('title'), detail: text('detail') },
			status: { type: 'integer', description: words('problem.status') },
			faults: {
				type: 'array',
				description: words('problem.faults'),
				items: {
					type: 'object',
					required: ['path', 'problem', 'words'],
					properties: { path: text('path'), problem: text('problem'), words: text('words') },
				},
			},
		},
	}
}
