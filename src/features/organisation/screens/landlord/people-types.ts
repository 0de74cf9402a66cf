import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import type { Duty } from '../../rules/landlord/duties.ts'

export type Person = {
	readonly staffId: string
	readonly name: string
	readonly email: string
	readonly duty: Duty
	readonly isOneself: boolean
	readonly isLast: boolean
}

export type Told = {
	readonly landlord: { readonly name: string }
	readonly people: readonly Person[]
	readonly invitations: readonly {
		readonly invitationId: string
		readonly name: string
		readonly email: string
		readonly expiresAt: Instant
		readonly duty: Duty
		readonly isOver: boolean
	}[]
	readonly substitutions: readonly {
		readonly substitutionId: string
		readonly absent: string
		readonly substitute: string
		readonly fromOn: PlainDate
		readonly throughOn: PlainDate
		readonly isNow: boolean
	}[]
}

type Made = {
	readonly code: string
	readonly name: string
	readonly address: string
	readonly expiresAt: Instant
}

/** What was refused or wrong, or the code that was made. */
export type Said = Outcome | { readonly ok: true; readonly made: Made } | undefined

export const madeIn = (said: Said): Made | null => (said !== undefined && 'made' in said ? said.made : null)
