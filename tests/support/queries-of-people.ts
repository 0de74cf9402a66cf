import * as z from 'zod'
import type { Callable } from '../../src/platform/use-case.ts'
import { loadUseCases, namesOfFeature } from './use-cases.ts'

export type Field = {
	format?: string
	enum?: unknown[]
	const?: unknown
	type?: string
	pattern?: string
	anyOf?: Field[]
}

/** The rooms that keep people. */
export const rooms = [
	'people',
	'homelessness',
	'support',
	'housing',
	'eviction-prevention',
	'desk',
	'data-protection',
] as const

export type QueryOfPeople = {
	readonly name: string
	readonly query: Callable<unknown>
	readonly fields: Readonly<Record<string, Field>>
	readonly required: readonly string[]
	/** It cannot be asked without saying which matter, person or thing. */
	readonly aboutOne: boolean
}

/** Every query of the rooms that keep people, with what it is asked by. */
export async function queriesOfPeople(): Promise<readonly QueryOfPeople[]> {
	const own = new Set<string>()
	for (const room of rooms) for (const name of await namesOfFeature(room)) own.add(name)
	const all = await loadUseCases()
	return all
		.filter(({ useCase }) => !useCase.writes && own.has(useCase.name))
		.map((query) => {
			const shape = z.toJSONSchema(query.useCase.input, { io: 'input', unrepresentable: 'any' }) as {
				properties?: Record<string, Field>
				required?: string[]
				allOf?: { properties?: Record<string, Field>; required?: string[] }[]
			}
			const parts = [shape, ...(shape.allOf ?? [])]
			const fields: Record<string, Field> = Object.assign({}, ...parts.map((part) => part.properties ?? {}))
			const required = parts.flatMap((part) => part.required ?? [])
			const aboutOne = required.some((field) => /Ids?$/.test(field))
			return { name: query.useCase.name, query, fields, required, aboutOne }
		})
}
