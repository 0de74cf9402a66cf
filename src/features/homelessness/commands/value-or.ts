import type { Refusal } from '../../../foundation/refusal.ts'
import { type Answer, BadInput, type Missing, missing } from '../../../platform/answer.ts'

/** What follows when another feature's command is done; its no is this command's no. */
export async function valueOr<Value, Next>(
	answer: Answer<Value>,
	next: (value: Value) => Promise<Next>,
): Promise<Next | Refusal | Missing> {
	switch (answer.is) {
		case 'done':
			return await next(answer.value)
		case 'refused':
			return answer.refusal
		case 'bad-input':
			throw new BadInput(answer.faults)
		case 'forbidden':
		case 'missing':
			return missing
	}
}
