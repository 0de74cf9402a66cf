import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { CaseDateKind } from '../case.ts'
import { timeUnder } from '../law/times.ts'

/** The file that carries a case between municipalities, in one house or between two. */
export const transferFormat = 'bofast-case-transfer'
export const transferVersion = 1

/** By which right a case is handed over: the person's consent (OSL 12:2), or a request to the other board (SoL 29:10). */
export const transferGrounds = ['consent', 'request'] as const
export type TransferGround = (typeof transferGrounds)[number]

/** What the sender did, or counts: told with the case, and no date of the receiver's own. */
const staysWithTheSender: readonly CaseDateKind[] = [
	'authority-told',
	'authority-confirmed',
	'liability-assumed',
	'evicted',
]
export const goesAlong = ({ kind }: { readonly kind: CaseDateKind }): boolean =>
	!staysWithTheSender.includes(kind)

/** A parcel opens in the municipality that it is addressed to, by its official code. */
export const isAddressedTo = (to: { readonly code: string }, own: { readonly code: string }): boolean =>
	to.code.trim().toLowerCase() === own.code.trim().toLowerCase()

export const takenBackReasons = ['declined', 'no-answer', 'wrong', 'moved-back'] as const

/** A month after the written request one may turn to the inspectorate: SoL 29:11. */
export function answerBy(requestedOn: PlainDate): PlainDate {
	const time = timeUnder('transfer-answer', 'JB12', requestedOn)
	if (time === null) throw new Error('the law has no time for answering a request of transfer')
	return time.on
}
