import { type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import type { DutyId } from '../authorities/duties.ts'
import type { IncomingKind } from '../authorities/incoming.ts'
import type { Country } from './countries.ts'
import { days, type Length, none, sameDay, type Unverified } from './rule.ts'

export type Party =
	| 'landlord'
	| 'tenant'
	| 'board'
	| 'tribunal'
	| 'enforcement-authority'
	| 'anyone'
	| 'municipality'
	| 'welfare-office'

/** What is told; words for each stand under `law.about`. */
export type Matter =
	| 'disturbance-warning'
	| 'notice-with-form-one'
	| 'form-three'
	| 'disturbance'
	| 'termination-copy'
	| 'prolongation-dispute'
	| 'eviction-date'
	| 'same-day-confirmation'
	| 'confirmation-copy'
	| 'liability'
	| 'child-at-risk'
	| 'worry'
	| 'eviction-ahead'
	| 'household-in-need'

type Notification = {
	readonly country: Country
	readonly from: Party
	readonly to: Party
	readonly about: Matter
	readonly force: 'must' | 'should' | 'may'
	readonly length: Length
	readonly paragraph: string
	readonly validFrom: PlainDate
	readonly unverified: Unverified | null
	/** Where it comes in here, when it is the board that is told. */
	readonly comesInAs: IncomingKind | null
	/** What it is among our own duties, when it is the board that tells. */
	readonly duty: DutyId | null
}

type Told = {
	readonly force?: Notification['force']
	readonly length?: Length
	readonly since?: string
	readonly unverified?: Unverified
	readonly comesInAs?: IncomingKind
	readonly duty?: DutyId
}

function tells(
	country: Country,
	from: Party,
	to: Party,
	about: Matter,
	paragraph: string,
	{ force = 'must', length = none, since = '1994-01-01', unverified, comesInAs, duty }: Told = {},
): Notification {
	return {
		...{ country, from, to, about, paragraph, force, length },
		validFrom: plainDate(since),
		...{ unverified: unverified ?? null, comesInAs: comesInAs ?? null, duty: duty ?? null },
	}
}

const reform = '2024-07-01'
const newAct = '2025-07-01'
const ordinanceNotRead = 'ordinance-of-enforcement-not-read'
const authority = 'enforcement-authority'

/** Who must be told when: domain reference 2.3, and the neighbours' main lines of 2.8. */
export const notifications: readonly Notification[] = [
	tells('SE', 'landlord', 'tenant', 'disturbance-warning', 'JB 12:25 a', { since: reform }),
	tells('SE', 'landlord', 'tenant', 'notice-with-form-one', 'JB 12:8, 12:44'),
	tells('SE', 'landlord', 'board', 'form-three', 'JB 12:44, SFS 1978:314', { comesInAs: 'form-three' }),
	tells('SE', 'landlord', 'board', 'disturbance', 'JB 12:25 a', { since: reform, comesInAs: 'disturbance' }),
	tells('SE', 'landlord', 'board', 'termination-copy', 'JB 12:25 a', {
		...{ since: reform, comesInAs: 'termination-copy' },
	}),
	tells('SE', 'tribunal', 'board', 'prolongation-dispute', '1973:188 13 b §', {
		...{ since: reform, comesInAs: 'tribunal-information' },
	}),
	tells('SE', authority, 'tenant', 'eviction-date', 'SoF 11:3', {
		since: newAct,
		unverified: ordinanceNotRead,
	}),
	tells('SE', authority, 'landlord', 'eviction-date', 'SoF 11:3', {
		...{ since: newAct, unverified: ordinanceNotRead },
	}),
	tells('SE', authority, 'board', 'eviction-date', 'SoF 11:3', {
		...{ since: newAct, unverified: ordinanceNotRead, comesInAs: 'eviction-date' },
	}),
	tells('SE', 'board', authority, 'same-day-confirmation', 'SoF 11:3', {
		...{ length: sameDay, since: newAct, unverified: ordinanceNotRead, duty: 'confirm-same-day' },
	}),
	tells('SE', 'board', 'tenant', 'confirmation-copy', 'SoF 11:3', {
		...{ length: sameDay, since: newAct, unverified: ordinanceNotRead, duty: 'copy-to-tenant' },
	}),
	tells('SE', 'board', 'landlord', 'liability', 'JB 12:44 st. 4 p. 1', {
		...{ force: 'may', length: days(21), unverified: 'weekend-move', duty: 'liability' },
	}),
	tells('SE', authority, 'board', 'child-at-risk', 'SoL 19:1', {
		since: newAct,
		comesInAs: 'report-of-concern',
	}),
	tells('SE', 'landlord', 'board', 'worry', 'SoL 19:4', {
		...{ force: 'should', since: newAct, comesInAs: 'report-of-concern' },
	}),
	tells('SE', 'anyone', 'board', 'worry', 'SoL 19:4', {
		...{ force: 'should', since: newAct, comesInAs: 'report-of-concern' },
	}),
	tells('DK', 'landlord', 'municipality', 'eviction-ahead', 'Retssikkerhedsloven § 5 a', {
		unverified: 'page-not-act',
	}),
	tells('DK', authority, 'municipality', 'eviction-ahead', 'Retssikkerhedsloven § 5 a', {
		unverified: 'page-not-act',
	}),
	tells('NO', authority, 'welfare-office', 'eviction-ahead', 'Tvangsfullbyrdelsesloven § 13-6', {
		...{ force: 'should', unverified: 'page-not-act' },
	}),
	tells('NO', 'landlord', 'welfare-office', 'eviction-ahead', 'Husleieloven § 9-11', {
		...{ force: 'may', length: days(14), unverified: 'page-not-act' },
	}),
	tells('FI', authority, 'municipality', 'household-in-need', 'Ulosottokaari', {
		...{ length: sameDay, unverified: 'page-not-act' },
	}),
]
