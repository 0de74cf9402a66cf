import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { receiptNumber } from '../../src/features/eviction-prevention/rules/receipt-number.ts'
import { addDays, yearOf } from '../../src/foundation/plain-date.ts'
import type { Keys } from '../../src/platform/keys.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Places } from './load-organisation.ts'
import { organisation } from './organisation.ts'
import type { InventedNotice, Lillhamn } from './shape.ts'

/** Notices as landlords told them, with the receipt each got and what the board found out about it. */
export async function loadNotices(
	db: Transaction<DB>,
	keys: Keys,
	places: Places,
	{ notices, households }: Pick<Lillhamn, 'notices' | 'households'>,
): Promise<void> {
	const { municipalityId } = places
	const receipts = receiptsFor(notices)
	await pour(
		db,
		'named.receiptCounter',
		[...receipts.counts].map(([year, lastNumber]) => ({ municipalityId, year, lastNumber })),
	)
	await pour(
		db,
		'named.notice',
		notices.map((one) => ({
			municipalityId,
			id: one.id,
			committeeId: places.committee('social'),
			organisationId: places.landlord(one.landlord),
			receiptNumber: receipts.of.get(one.id) ?? '',
			receivedAt: writtenOn(one.receivedOn, 8),
			receivedOn: one.receivedOn,
			reportedBy: reporterOf(one, places),
			channel: reporterOf(one, places) === null ? ('letter' as const) : ('form' as const),
			reference: one.reference,
			kind: one.kind,
			status: one.status,
			children: one.children,
			sentOn: one.postedOn,
			servedOn: one.servedOn,
			amountOre: one.amount,
			account: organisation.landlords.find(({ key }) => key === one.landlord)?.account ?? null,
			rooms: String(one.home.rooms),
			warnedOn: one.kind === 'disturbance' ? addDays(one.receivedOn, -6) : null,
			contentDigest: keys.blindIndex(`lillhamn notice ${one.id}`),
			tenantDigest: keys.blindIndex(`lillhamn tenant ${one.id}`),
			recordedAt: writtenOn(one.receivedOn, 8),
		})),
	)
	await pour(
		db,
		'named.noticeDueMonth',
		notices.flatMap(({ id, dueOn, amount }) =>
			dueOn === null ? [] : [{ municipalityId, noticeId: id, dueOn, amountOre: amount }],
		),
	)
	await pour(
		db,
		'named.noticeTenant',
		notices.map(({ id, tenantName, home, receivedOn }) => ({
			municipalityId,
			noticeId: id,
			toldAt: writtenOn(receivedOn, 8),
			name: tenantName,
			address: home.address,
			postalCode: home.postalCode,
			city: home.city,
			dwelling: home.flat,
			matched: true,
		})),
	)
	const tenantOf = new Map(households.map(({ id, members }) => [id, members[0]?.personId ?? null]))
	await pour(
		db,
		'named.noticeMatch',
		notices.map(({ id, householdId, caseId, receivedOn }) => {
			const personId = householdId === null ? null : (tenantOf.get(householdId) ?? null)
			return {
				municipalityId,
				id,
				state: personId === null ? ('unknown-person' as const) : ('matched' as const),
				personId,
				caseId,
				matchedAt: writtenOn(receivedOn, 9),
				recordedAt: writtenOn(receivedOn, 9),
			}
		}),
	)
}

/** The two landlords who use the portal; the others write letters. */
function reporterOf({ landlord }: InventedNotice, places: Places): string | null {
	const reporter = organisation.staff.find(({ speaksFor }) => speaksFor.some((key) => key === landlord))
	return reporter === undefined ? null : places.staff(reporter.key)
}

function receiptsFor(notices: readonly InventedNotice[]): {
	of: Map<string, string>
	counts: Map<number, number>
} {
	const counts = new Map<number, number>()
	const of = new Map<string, string>()
	for (const { id, receivedOn } of notices) {
		const year = yearOf(receivedOn)
		const serial = (counts.get(year) ?? 0) + 1
		counts.set(year, serial)
		of.set(id, receiptNumber(organisation.municipality.name, year, serial))
	}
	return { of, counts }
}
