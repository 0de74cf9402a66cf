import type { openApiOf } from './openapi.ts'
import type { Schema } from './request-schema.ts'

export type FieldRow = {
	readonly name: string
	readonly form: string
	readonly meaning: string
	readonly required: boolean
}

export type OperationPage = {
	readonly id: string
	readonly call: string
	readonly summary: string
	readonly text: string
	readonly address: readonly FieldRow[]
	readonly body: readonly FieldRow[]
	readonly answer: readonly FieldRow[]
	/** A request as one would write it at a command line; null for those that send no JSON. */
	readonly example: string | null
}

type Described = ReturnType<typeof openApiOf>

/** The same description as a page shows it: one table of fields for what is sent and one for what is answered. */
export function docsOf(described: Described, origin: string): OperationPage[] {
	const { schemas } = described.components
	const schemaOf = (name: string): Schema => (schemas as Readonly<Record<string, Schema>>)[name] ?? {}
	const base = `${origin}${described.servers[0]?.url ?? ''}`
	return Object.entries(described.paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, one]) => {
			const name = `${one.operationId.slice(0, 1).toUpperCase()}${one.operationId.slice(1)}`
			return {
				id: one.operationId,
				call: `${method.toUpperCase()} ${path}`,
				summary: one.summary,
				text: one.description,
				address: (one.parameters ?? []).map((field) => ({
					name: field.name,
					form: formOf(field.schema as Schema),
					meaning: field.description ?? '',
					required: field.required,
				})),
				body: fieldsOf(schemaOf(name)),
				answer: fieldsOf(schemaOf(`${name}Answer`)),
				example: exampleOf(one, `${base}${path}`, method),
			}
		}),
	)
}

/** Every field by its path, `debts[].amount`. */
function fieldsOf(schema: Schema, above = ''): FieldRow[] {
	return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
		const path = `${above}${name}`
		const row = {
			name: path,
			form: formOf(field),
			meaning: field.description ?? '',
			required: schema.required?.includes(name) ?? false,
		}
		return [row, ...fieldsOf(field.items ?? field, field.items === undefined ? `${path}.` : `${path}[].`)]
	})
}

function formOf(schema: Schema): string {
	const words = schema.enum as readonly string[] | undefined
	if (words !== undefined) return words.join(' | ')
	const options = schema.anyOf as readonly Schema[] | undefined
	if (options !== undefined) return options.map(formOf).join(' | ')
	const limit = schema.maxLength === undefined ? '' : ` ≤ ${schema.maxLength}`
	return `${schema.format ?? schema.type ?? ''}${limit}`
}

type Method = Described['paths'][string][string]

function exampleOf(one: Method, url: string, method: string): string | null {
	const json = one.requestBody?.content['application/json']
	if (json === undefined || !('example' in json) || json.example === undefined) return null
	return [
		`curl -X ${method.toUpperCase()} ${url} \\`,
		`  -H 'Authorization: Bearer bofast_…' \\`,
		`  -H 'Idempotency-Key: 5e0c1d1e-…' \\`,
		`  -H 'Content-Type: application/json' \\`,
		`  -d '${JSON.stringify(json.example, null, 2)}'`,
	].join('\n')
}
