import { ageOn, type PlainDate } from '../../../../foundation/plain-date.ts'

const elderlyFrom = 65

/** Is somebody 65 or older whose contact with elderly care nobody has thought of yet? */
export const asksForElderlyCare = (bornOn: PlainDate | null, contacts: number, today: PlainDate): boolean =>
	bornOn !== null && contacts === 0 && ageOn(bornOn, today) >= elderlyFrom
