import * as z from 'zod'
import type { Operation } from './operation.ts'
import { type ProblemKind, problemStatus } from './problem.ts'
import { bodySchema, labelOf, parameterFields, type Schema } from './request-schema.ts'
import type { Say } from './say.ts'

const json = 'application/json'
const problemJson = 'application/problem+json'
const headers = {
	again: { description: 'true', schema: { type: 'string', enum: ['true'] } },
	wait: { description: 's', schema: { type: 'integer' } },
}

/** The API's own description: everything in it comes from the operations and their commands' schemas. */
export function openApiOf(operations: readonly Operation[], { base, say }: { base: string; say: Say }) {
	const words = (key: string) => say([`api.${key}`]) ?? key
	return {
		openapi: '3.1.1',
		info: {
			title: words('title'),
			version: '1',
			description: words('description'),
			license: { name: 'MIT', identifier: 'MIT' },
		},
		servers: [{ url: base, description: words('server') }],
		security: [{ key: [] }],
		tags: [...new Set(operations.map((one) => one.words))].map((name) => ({
			name,
			description: say([`${name}.api.tag`]) ?? name,
		})),
		paths: Object.fromEntries(
			[...new Set(operations.map((one) => one.path))].map((path) => [
				path,
				Object.fromEntries(
					operations
						.filter((one) => one.path === path)
						.map((one) => [one.method, described(one, say)] as const),
				),
			]),
		),
		components: {
			securitySchemes: { key: { type: 'http', scheme: 'bearer', description: words('key') } },
			schemas: {
				...Object.fromEntries(
					operations.flatMap((one): [string, Schema][] => [
						...(one.body === 'json' ? ([[bodyName(one), bodySchema(one, say)]] as [string, Schema][]) : []),
						[answerName(one), answerSchema(one, say)],
					]),
				),
				Problem: problemSchema(words),
			},
			headers: {
				'Idempotency-Replayed': { ...headers.again, description: words('replayed') },
				'Retry-After': { ...headers.wait, description: words('retryAfter') },
			},
		},
	}
}

/** Every operation may meet these; writing ones and those about one thing more. */
function problemsOf(one: Operation): ProblemKind[] {
	return [
		...(['bad-input', 'no-key', 'forbidden', 'missing'] as const),
		...(one.writes ? (['refused'] as const) : []),
		...(one.body === 'none' ? [] : (['too-large', 'wrong-type'] as const)),
		...(one.writes ? (['named-otherwise'] as const) : []),
		...(['too-fast', 'fault'] as const),
	]
}

function described(one: Operation, say: Say) {
	const words = (key: string) => say([`${one.words}.api.${one.id}.${key}`]) ?? key
	const answers = problemsOf(one).map((kind) => [
		problemStatus[kind],
		{
			description: say([`api.problems.${kind}.title`]) ?? kind,
			...(kind === 'too-fast'
				? { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } }
				: {}),
			content: { [problemJson]: { schema: { $ref: '#/components/schemas/Problem' } } },
		},
	])
	return {
		operationId: one.id,
		summary: words('summary'),
		description: `${words('text')} ${say(['api.scope'], { scope: one.scope }) ?? ''}`,
		tags: [one.words],
		...(parametersOf(one, say).length > 0 ? { parameters: parametersOf(one, say) } : {}),
		...(one.body === 'none' ? {} : { requestBody: { required: true, content: contentOf(one) } }),
		responses: {
			200: {
				description: words('answer'),
				...(one.writes
					? { headers: { 'Idempotency-Replayed': { $ref: '#/components/headers/Idempotency-Replayed' } } }
					: {}),
				content: { [json]: { schema: { $ref: `#/components/schemas/${answerName(one)}` } } },
			},
			...Object.fromEntries(answers),
		},
	}
}

type Content = Readonly<Record<string, { schema: object; example?: object }>>

function contentOf(one: Operation): Content {
	if (one.body === 'json') {
		const schema = { $ref: `#/components/schemas/${bodyName(one)}` }
		return { [json]: { schema, ...(one.example === null ? {} : { example: one.example }) } }
	}
	const file = { schema: { type: 'string', contentMediaType: 'application/octet-stream' } }
	return { 'text/csv': file, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': file }
}

function parametersOf(one: Operation, say: Say) {
	const fields = parameterFields(one, say).map(({ name, at, schema, required, description }) => ({
		...{ name, in: at, required, schema },
		...(description === null ? {} : { description }),
	}))
	const once = {
		...{ name: 'Idempotency-Key', in: 'header', required: false },
		description: say(['api.idempotencyKey']) ?? '',
		schema: { type: 'string', minLength: 1, maxLength: 200 },
	}
	return one.writes ? [...fields, once] : fields
}

function answerSchema(one: Operation, say: Say): Schema {
	const { $schema: _, ...schema } = z.toJSONSchema(one.answer, {
		io: 'output',
		override: ({ jsonSchema, path }) => {
			const at = path.filter(
				(part): part is string => typeof part === 'string' && part !== 'properties' && part !== 'items',
			)
			const told = at.length === 0 ? null : labelOf(one, at, say)
			if (told !== null && jsonSchema.description === undefined) jsonSchema.description = told
		},
	})
	return schema as Schema
}

function problemSchema(words: (key: string) => string): Schema {
	const text = (key: string) => ({ type: 'string', description: words(`problem.${key}`) })
	const fault = { path: text('path'), problem: text('problem'), words: text('words') }
	return {
		type: 'object',
		description: words('problem.about'),
		required: ['type', 'title', 'status'],
		properties: {
			...{ type: text('type'), title: text('title'), detail: text('detail'), because: text('because') },
			status: { type: 'integer', description: words('problem.status') },
			facts: { type: 'object', description: words('problem.facts') },
			faults: {
				type: 'array',
				description: words('problem.faults'),
				items: { type: 'object', required: ['path', 'problem', 'words'], properties: fault },
			},
		},
	}
}

const pascal = (id: string) => `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`
const bodyName = (one: Operation) => pascal(one.id)
const answerName = (one: Operation) => `${pascal(one.id)}Answer`
