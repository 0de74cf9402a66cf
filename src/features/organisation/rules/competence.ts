import { addMonths, type PlainDate } from '../../../foundation/plain-date.ts'

/** Time enough to book a new course. */
const warningMonths = 3

export type Validity = 'valid' | 'soon' | 'expired'

/** A course counts through its last day; null = it never expires. */
export function validityOf(expiresOn: PlainDate | null, today: PlainDate): Validity {
	if (expiresOn === null) return 'valid'
	if (expiresOn < today) return 'expired'
	return expiresOn < addMonths(today, warningMonths) ? 'soon' : 'valid'
}
