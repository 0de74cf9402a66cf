import type { Ore } from '../../../../foundation/money.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'

/** Who may be given the committee's decisions to make: those who handle cases. */
export const delegateRoles = ['officer', 'unit-manager', 'coordinator'] as const
type DelegateRole = (typeof delegateRoles)[number]

/** An item of the committee's order of delegation; the limit is for all of one case, and null is none. */
export type Delegation<Kind extends string = string> = {
	readonly id: string
	readonly decisionKind: Kind
	readonly role: DelegateRole
	readonly point: string
	readonly limitOre: Ore | null
	/** Half open: `validTo` is the first day on which it no longer holds. */
	readonly validFrom: PlainDate
	readonly validTo: PlainDate | null
}

export const holdsOn = ({ validFrom, validTo }: Delegation, day: PlainDate): boolean =>
	validFrom <= day && (validTo === null || day < validTo)

/** The widest item by which somebody with these roles may decide that day. */
export function findDelegation(
	order: readonly Delegation[],
	{ kind, roles, on }: { kind: string; roles: readonly string[]; on: PlainDate },
): Delegation | null {
	const width = ({ limitOre }: Delegation) => limitOre ?? Number.POSITIVE_INFINITY
	const theirs = order.filter(
		(one) => one.decisionKind === kind && roles.includes(one.role) && holdsOn(one, on),
	)
	return theirs.toSorted((a, b) => width(b) - width(a))[0] ?? null
}
