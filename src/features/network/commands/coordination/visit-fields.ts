import * as z from 'zod'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Fault } from '../../../../platform/answer.ts'
import { day, id, optionalText, text } from '../../../../platform/fields.ts'
import { owers, pointStates, visitWays } from '../../rules/coordination/coordination.ts'
import type { PointGiven } from '../../store/visits.ts'

/** Who met whom as roles: nobody's name is asked for. */
export const visitHead = {
	visitedOn: day(),
	way: z.enum(visitWays, { error: 'choose-one' }),
	purpose: text(300),
	fromNetwork: text(300),
	met: text(300),
	told: optionalText(8000).transform((given) => given ?? ''),
}

export const pointFields = {
	text: text(1000),
	owedBy: z.enum(owers, { error: 'choose-one' }),
	owner: optionalText(200).transform((given) => given ?? ''),
	dueOn: day().optional(),
}

export const pointStateFields = {
	state: z.enum(pointStates, { error: 'choose-one' }),
	note: optionalText(1000).transform((given) => given ?? ''),
}

export const pointState = z.object({
	pointId: id(),
	...pointStateFields,
	state: pointStateFields.state.optional(),
})

type Point = Omit<PointGiven, 'dueOn'> & { readonly dueOn?: PlainDate | undefined }

export const asPoint = ({ dueOn, ...point }: Point): PointGiven => ({ ...point, dueOn: dueOn ?? null })

/** What is agreed cannot be due before it was agreed. */
export function faultOfDueDay(point: Point, agreedOn: PlainDate, path: string): Fault[] {
	return point.dueOn !== undefined && point.dueOn < agreedOn ? [{ path, problem: 'due-before-agreed' }] : []
}
