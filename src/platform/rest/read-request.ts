import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Fault } from '../answer.ts'
import type { Keys } from '../keys.ts'
import type { Named } from './once.ts'
import type { Operation } from './operation.ts'
import { bodySchema, parameterFields, unknownFields } from './request-schema.ts'

type Faults = { readonly faults: readonly Fault[] }
export type ReadRequest = { readonly input: Readonly<Record<string, unknown>> }

const tables = ['text/csv', 'text/plain', 'application/octet-stream', 'application/vnd.openxmlformats']

/** The fields of a request as the command takes them: address, query and body together. */
export async function readInput(
	c: Context,
	one: Operation,
): Promise<ReadRequest | Faults | { wrongType: true }> {
	const type = (c.req.header('content-type') ?? '').toLowerCase()
	const address = readAddress(c, one)
	if ('faults' in address || one.body === 'none') return address
	if (one.body === 'file') {
		if (!tables.some((known) => type.startsWith(known))) return { wrongType: true }
		return { input: { ...address.input, file: new Uint8Array(await c.req.arrayBuffer()) } }
	}
	if (!type.startsWith('application/json')) return { wrongType: true }
	const body = findJson(await c.req.text())
	if (typeof body !== 'object' || body === null || Array.isArray(body)) return fault('', 'not-json')
	const unknown = unknownFields(body, bodySchema(one))
	return unknown.length > 0 ? { faults: unknown } : { input: { ...body, ...address.input } }
}

function readAddress(c: Context, one: Operation): ReadRequest | Faults {
	const fields = parameterFields(one)
	const query = c.req.query()
	const unknown = Object.keys(query).filter(
		(name) => !fields.some((one) => one.at === 'query' && one.name === name),
	)
	if (unknown.length > 0) return { faults: unknown.map((path) => ({ path, problem: 'unknown-field' })) }
	return { input: { ...query, ...c.req.param() } }
}

const longestName = 200

/** Null when the sender gave the request no name of its own. */
export function namedBy(
	c: Context,
	one: Operation,
	{ input }: ReadRequest,
	keys: Keys,
): Named | Faults | null {
	const key = c.req.header('idempotency-key')?.trim()
	if (key === undefined || !one.writes) return null
	if (key === '' || key.length > longestName)
		return fault('Idempotency-Key', key === '' ? 'required' : 'too-long')
	const asked = JSON.stringify([one.id, input], (_, value: unknown) =>
		value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value,
	)
	const [digest = Buffer.alloc(0), ...before] = keys.blindIndexes(`request ${asked}`)
	return { key, digest, before }
}

const fault = (path: string, problem: string): Faults => ({ faults: [{ path, problem }] })

function findJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}
