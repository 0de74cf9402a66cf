import type * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { day, text } from '../../../../platform/fields.ts'

export const mandateFields = {
	title: text(200),
	fromOn: day(),
	throughOn: day(),
	decidedBy: text(200),
	decisionTitle: text(300),
	decisionOn: day(),
	audience: text(500),
}

type Days = Pick<
	{ [Field in keyof typeof mandateFields]: z.output<(typeof mandateFields)[Field]> },
	'fromOn' | 'throughOn'
>

/** A period ends after it has begun. */
export function checkPeriod({ fromOn, throughOn }: Days): void {
	if (throughOn < fromOn) throw new BadInput([{ path: 'throughOn', problem: 'through-before-from' }])
}
