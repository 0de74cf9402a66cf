import type * as z from 'zod'
import type { Instant } from '../../foundation/plain-date.ts'
import type { House } from '../house.ts'

/** What anyone may ask without a key: only reading, only what is published. */
export type OpenOperation = {
	readonly id: string
	/** `/v1/sites/{site}`: what stands in braces is a field of the input's. */
	readonly path: string
	/** Where the feature's words stand, and what it is called there: several addresses may be one thing. */
	readonly words: string
	readonly saidAs: string
	readonly input: z.ZodType
	/** Fields of the input that are not asked for at this address. */
	readonly withheld: readonly string[]
	/** More may be asked in the query, by names that only the answer knows. */
	readonly free: boolean
	readonly answer: z.ZodType
	/** The answer may be had as CSV too. */
	readonly csv: boolean
	run(house: House, asked: OpenAsked): Promise<OpenAnswer>
}

export type OpenAsked = {
	readonly input: unknown
	/** What was asked beside the declared fields. */
	readonly more: ReadonlyMap<string, readonly string[]>
	/** The whole address, without its query. */
	readonly at: string
	/** The same question about another page. */
	pageAt(number: number): string
}

/** `known` is what could have been asked instead. */
export type OpenFault = { readonly path: string; readonly problem: string; readonly known: readonly string[] }

export type OpenAnswer =
	| {
			readonly is: 'done'
			readonly value: unknown
			/** Stays as long as the answer does. */
			readonly tag: string
			readonly csv?: () => string
			readonly next?: string | null
	  }
	| { readonly is: 'missing' }
	| { readonly is: 'gone'; readonly on: Instant }
	| { readonly is: 'bad-input'; readonly faults: readonly OpenFault[] }

type Given<Schema extends z.ZodType> = Omit<OpenAsked, 'input'> & { readonly input: z.output<Schema> }

/** Nothing leaves that the answer does not declare. */
export function openOperation<Input extends z.ZodType, Schema extends z.ZodType>(of: {
	readonly id: string
	readonly path: string
	readonly words: string
	readonly saidAs?: string
	readonly input: Input
	readonly withheld?: readonly string[]
	readonly free?: boolean
	readonly csv?: boolean
	readonly answer: Schema
	run(house: House, asked: Given<Input>): Promise<OpenAnswer>
}): OpenOperation {
	const { answer } = of
	return {
		...{ id: of.id, path: of.path, words: of.words, saidAs: of.saidAs ?? of.id, input: of.input, answer },
		...{ withheld: of.withheld ?? [], free: of.free ?? false, csv: of.csv ?? false },
		run: async (house, asked) => {
			const done = await of.run(house, asked as Given<Input>)
			return done.is === 'done' ? { ...done, value: answer.parse(done.value) } : done
		},
	}
}
