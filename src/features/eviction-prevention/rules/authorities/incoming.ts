import type { DutyId } from './duties.ts'
import { type MessageKind, messageRules } from './message-rules.ts'

/** Everything that can reach the board about a home, in the order of the register's page. */
export const incomingKinds = [
	'form-three',
	'disturbance',
	'misconduct',
	'termination-copy',
	'eviction-date',
	'tribunal-information',
	'report-of-concern',
	'tenants-call',
	'own-finding',
	'own-tenancy',
] as const
export type IncomingKind = (typeof incomingKinds)[number]

export type Sender =
	| 'landlord'
	| 'enforcement-authority'
	| 'tribunal'
	| 'anyone'
	| 'tenant'
	| 'staff'
	| 'own-letting'

export type Incoming = {
	readonly from: Sender
	readonly paragraph: string
	/** Fields of its form without which it is not registered. */
	readonly asks: readonly string[]
	readonly duties: readonly DutyId[]
	/** Where it is registered. */
	readonly to: string
}

const home = ['tenant', 'address', 'children', 'organisationId', 'receivedOn', 'flatIn'] as const
const household = ['givenName', 'familyName', 'address', 'children', 'receivedOn', 'channel'] as const

function landlords(
	paragraph: string,
	kind: string,
	asks: readonly string[],
	duties: readonly DutyId[],
): Incoming {
	return {
		from: 'landlord',
		paragraph,
		asks: [...home, ...asks],
		duties,
		to: `/evictions/letter?kind=${kind}`,
	}
}

function message(from: Sender, kind: MessageKind): Incoming {
	const { paragraph, asks, duties } = messageRules[kind]
	return { from, paragraph, asks: [...household, ...asks], duties, to: `/evictions/register/${kind}` }
}

/** Who sends what by which paragraph, what must be in it, and what it obliges us to: domain reference 2.1–2.3. */
export const incoming: Readonly<Record<IncomingKind, Incoming>> = {
	'form-three': landlords('JB 12:44, SFS 1978:314', 'arrears', ['debts'], ['first-contact', 'liability']),
	disturbance: landlords('JB 12:25 a', 'disturbance', [], ['first-contact']),
	misconduct: landlords('JB 12:25 a', 'misconduct', [], ['first-contact']),
	'termination-copy': landlords('JB 12:25 a', 'termination', [], ['first-contact']),
	'eviction-date': message('enforcement-authority', 'eviction-date'),
	'tribunal-information': message('tribunal', 'tribunal-information'),
	'report-of-concern': {
		from: 'anyone',
		paragraph: 'SoL 19:1, 19:4',
		asks: ['receivedOn', 'channel', 'reporter', 'children', 'content'],
		duties: ['assess-protection', 'hand-over', 'decide-to-open', 'end-investigation', 'answer-reporter'],
		to: '/evictions/concerns/new',
	},
	'tenants-call': message('tenant', 'tenants-call'),
	'own-finding': message('staff', 'own-finding'),
	'own-tenancy': message('own-letting', 'own-tenancy'),
}
