import type { Refusal } from '../../../../foundation/refusal.ts'
import { type Answer, BadInput, type Missing, missing } from '../../../../platform/answer.ts'

/** What another command did; its no is this command's no. */
export function doneOr<Value>(answer: Answer<Value>): Value | Refusal | Missing {
	switch (answer.is) {
		case 'done':
			return answer.value
		case 'refused':
			return answer.refusal
		case 'bad-input':
			throw new BadInput(answer.faults)
		case 'forbidden':
		case 'missing':
			return missing
	}
}

/** The same where fields of the other command are called otherwise here. */
export function doneAs<Value>(
	answer: Answer<Value>,
	fields: Readonly<Record<string, string>>,
): Value | Refusal | Missing {
	if (answer.is !== 'bad-input') return doneOr(answer)
	throw new BadInput(answer.faults.map((fault) => ({ ...fault, path: fields[fault.path] ?? fault.path })))
}
