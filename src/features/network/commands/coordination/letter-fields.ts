import * as z from 'zod'
import { BadInput, type Fault } from '../../../../platform/answer.ts'
import { day, id, optionalText, text } from '../../../../platform/fields.ts'
import { commitmentStates, linesOf } from '../../rules/coordination/coordination.ts'
import type { CommitmentGiven, LetterHead } from '../../store/letters-of-intent.ts'

const lines = (longest: number, most: number) =>
	text(longest)
		.transform(linesOf)
		.pipe(z.array(z.string().max(500, 'too-long')).min(1, 'required').max(most, 'too-many-lines'))

export const letterHead = {
	title: text(200),
	aim: text(4000),
	datedOn: day(),
	endsOn: day().optional(),
	reviewOn: day().optional(),
	parties: lines(4000, 30),
	goals: lines(8000, 30),
}

const letterSchema = z.object(letterHead)
type LetterInput = z.output<typeof letterSchema>

/** The letter's own fields; throws bad input when its days do not follow each other. */
export function headOf({ title, aim, datedOn, endsOn, reviewOn }: LetterInput): LetterHead {
	const early = (path: string, given: LetterInput['endsOn']): Fault[] =>
		given !== undefined && given <= datedOn ? [{ path, problem: 'not-after-letter' }] : []
	const faults = [...early('endsOn', endsOn), ...early('reviewOn', reviewOn)]
	if (faults.length > 0) throw new BadInput(faults)
	return { title, aim, datedOn, endsOn: endsOn ?? null, reviewOn: reviewOn ?? null }
}

export const commitmentFields = {
	goalId: id().optional(),
	text: text(1000),
	owner: text(200),
	dueOn: day().optional(),
	reviewOn: day().optional(),
}

const commitmentSchema = z.object(commitmentFields)

export function asCommitment(given: z.output<typeof commitmentSchema>): CommitmentGiven {
	const { goalId = null, text: promised, owner, dueOn = null, reviewOn = null } = given
	return { goalId, text: promised, owner, dueOn, reviewOn }
}

export const commitmentStateFields = {
	state: z.enum(commitmentStates, { error: 'choose-one' }),
	note: optionalText(1000).transform((given) => given ?? ''),
}
