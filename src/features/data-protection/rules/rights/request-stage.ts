import type { PlainDate } from '../../../../foundation/plain-date.ts'

type Request = {
	readonly gatheredAt: unknown
	readonly sentAt: unknown
	readonly look: string | null
	readonly givenOn: PlainDate | null
	readonly refusedOn: PlainDate | null
}

type RequestState = 'begun' | 'gathered' | 'sent' | 'sent-back' | 'agreed' | 'given' | 'refused'

/** How far a request has come; refused and given are its ends. */
export function stateOf({ gatheredAt, sentAt, look, givenOn, refusedOn }: Request): RequestState {
	if (refusedOn !== null) return 'refused'
	if (givenOn !== null) return 'given'
	if (look === 'agreed') return 'agreed'
	if (look === 'sent-back') return 'sent-back'
	if (sentAt !== null) return 'sent'
	return gatheredAt === null ? 'begun' : 'gathered'
}

export const isSettled = (state: RequestState): boolean => state === 'given' || state === 'refused'
