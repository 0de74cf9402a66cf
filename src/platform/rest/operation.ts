import type * as z from 'zod'
import type { Refusal } from '../../foundation/refusal.ts'
import type { Answer, Missing } from '../answer.ts'
import type { Act } from '../transaction.ts'
import type { Callable } from '../use-case.ts'

/** What may be asked over the API: a command or a query of the house, and what of its answer is told. */
export type Operation = {
	/** The command's own name, in the description too. */
	readonly id: string
	readonly method: 'get' | 'post' | 'patch'
	/** `/notices/{noticeId}`: what stands in braces is a field of the command's. */
	readonly path: string
	/** What a key must open. */
	readonly scope: string
	/** Where the feature's words for fields, faults and refusals stand. */
	readonly words: string
	readonly writes: boolean
	/** A file stands in the body as it is; its other fields in the query. */
	readonly body: 'none' | 'json' | 'file'
	readonly input: z.ZodType
	/** Fields of the command's that are not asked for here. */
	readonly withheld: readonly string[]
	readonly answer: z.ZodType
	/** A body that could be sent; everybody in it is invented. */
	readonly example: object | null
	run(act: Act, input: unknown): Promise<Answer<unknown>>
}

type Given<Value> = Exclude<Value, Refusal | Missing>

/** An operation calls the command that the screen calls too; nothing leaves that its answer does not declare. */
export function operation<Value, Schema extends z.ZodType>(of: {
	readonly call: Callable<Value>
	readonly method: Operation['method']
	readonly path: string
	readonly scope: string
	readonly words: string
	readonly body?: Operation['body']
	readonly withheld?: readonly string[]
	readonly answer: Schema
	readonly example?: object
	readonly tell: (act: Act, value: Given<Value>) => Promise<z.input<Schema>>
}): Operation {
	const { call, answer, tell } = of
	return {
		...{ id: call.useCase.name, writes: call.useCase.writes, input: call.useCase.input },
		...{ method: of.method, path: of.path, scope: of.scope, words: of.words, answer },
		body: of.body ?? (of.method === 'get' ? 'none' : 'json'),
		withheld: of.withheld ?? [],
		example: of.example ?? null,
		run: async (act, input) => {
			const done = await call.within(act, input)
			return done.is === 'done' ? { is: 'done', value: answer.parse(await tell(act, done.value)) } : done
		},
	}
}
