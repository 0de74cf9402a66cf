import type { Instant } from '../foundation/plain-date.ts'
import type { Refusal } from '../foundation/refusal.ts'

/** What is wrong with one field: `path` as in the form (`debts.0.amount`), `problem` a word key. */
export type Fault = { readonly path: string; readonly problem: string }

/** Every command and query answers in one of these five ways; screens and the API show them alike (400, 403, 404, 409). */
export type Answer<Value> =
	| {
			readonly is: 'done'
			readonly value: Value /** When it was so, where it was read from a replica that lags. */
			readonly asOf?: Instant
	  }
	| { readonly is: 'bad-input'; readonly faults: readonly Fault[] }
	| { readonly is: 'forbidden' }
	| { readonly is: 'missing' }
	| { readonly is: 'refused'; readonly refusal: Refusal }

/** Not there, or not for this actor: the two are told apart by nobody. */
export const missing = Symbol('missing')
export type Missing = typeof missing

/** Bad input that only the database can tell, e.g. a row of a file: same answer as a schema's fault. */
export class BadInput extends Error {
	readonly faults: readonly Fault[]
	constructor(faults: readonly Fault[]) {
		super('bad input')
		this.faults = faults
	}
}

export function valueIn<Value>(answer: Answer<Value>): Value {
	if (answer.is === 'done') return answer.value
	const why =
		answer.is === 'refused'
			? answer.refusal.because
			: answer.is === 'bad-input'
				? answer.faults.map((fault) => `${fault.path}: ${fault.problem}`).join(', ')
				: ''
	throw new Error(`expected an answer, got ${answer.is} ${why}`.trim())
}
