import { type Ore, ore } from '../../../foundation/money.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Keys } from '../../../platform/keys.ts'
import type { CaseDateKind } from '../rules/case.ts'
import { amountToPay } from '../rules/notice.ts'
import type { StoredNotice } from '../store/notice-reading.ts'
import type { LearntDate, Opening } from './case-opening.ts'

type Months = readonly { readonly dueOn: PlainDate }[]

/** What a case on the notice begins with; null when the reader may not see whom it is about. */
export function openingOn(
	notice: StoredNotice,
	months: Months,
	personId: string | null,
	keys: Keys,
): Opening | null {
	const { tenant, address, postalCode, city, dwelling, identityCipher } = notice
	if (tenant === null || address === null) return null
	const nationalId = identityCipher === null ? null : keys.unseal(identityCipher)
	const home = { address, postalCode, city, dwelling, rooms: notice.rooms }
	return {
		tenant: personId === null ? { ...nameOf(tenant), nationalId, address, postalCode, city } : { personId },
		home,
		ground: notice.kind,
		regime: 'JB12',
		openedBy: 'landlord-notice',
		children: notice.children,
		landlordId: notice.organisationId,
		debtOre: debtTold(notice),
		mustMoveAnyway: notice.mustMoveAnyway,
		dates: datesTold(notice, months),
		otherSystemNumber: null,
		unitId: null,
	}
}

export function debtTold({ amountOre, interestOre }: StoredNotice): Ore | null {
	return amountToPay({
		amountOre: amountOre === null ? null : ore(amountOre),
		interestOre: interestOre === null ? null : ore(interestOre),
	})
}

/** The days that a landlord has told, as the case's dates. What the tenant owes first counts for forfeiture. */
export function datesTold(notice: StoredNotice, months: Months): LearntDate[] {
	const told: [CaseDateKind, PlainDate | null][] = [
		['rent-due', months.map((month) => month.dueOn).toSorted()[0] ?? null],
		['disturbance-warned', notice.warnedOn],
		['board-told', notice.sentOn],
		['board-received', notice.receivedOn],
		['served', notice.servedOn],
		['must-move', notice.leaseEndsOn],
	]
	return told.flatMap(([kind, onDay]) =>
		onDay === null ? [] : [{ kind, onDay, source: kind === 'board-received' ? 'own' : 'landlord' } as const],
	)
}

/** The last word is taken for the family name; it is corrected on the person's page. */
function nameOf(tenant: string): { givenName: string; familyName: string } {
	const words = tenant.trim().split(/\s+/)
	const familyName = words.pop() ?? tenant
	return { givenName: words.length === 0 ? familyName : words.join(' '), familyName }
}
