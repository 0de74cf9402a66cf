import { addMonths, type PlainDate } from '../../../../foundation/plain-date.ts'

/** So long answers are kept when the round is closed, or after the last day for them where nobody closed it. */
const yearsAnswersAreKept = 1

/** Whoever destroys them keeps the same time. */
export type YearsAnswersAreKept = typeof yearsAnswersAreKept

type Ending = { readonly closedOn: PlainDate | null; readonly answerBy: PlainDate }

/** Whether a round's answers have been destroyed: what is left then is no count. */
export function answersAreGone({ closedOn, answerBy }: Ending, today: PlainDate): boolean {
	return (closedOn ?? answerBy) <= addMonths(today, -yearsAnswersAreKept * 12)
}
