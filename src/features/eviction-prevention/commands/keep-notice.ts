import { type PlainDate, yearOf } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { NoticeReport } from '../rules/notice.ts'
import { toldAnew } from '../rules/notice-change.ts'
import type { NoticeChannel } from '../rules/notice-kinds.ts'
import { receiptNumber } from '../rules/receipt-number.ts'
import { findNoticeByContent, findNoticeByReference, type StoredNotice } from '../store/notice-reading.ts'
import {
	getReceivingCommittee,
	insertDueMonths,
	insertNotice,
	insertTenant,
	lockLandlord,
	nextReceiptNumber,
	setDigests,
} from '../store/notices.ts'
import { toldIn, writeChanges } from './write-changes.ts'

/** `receivedOn` is the day it reached the board, which for a letter may be before today. */
export type ToldBy = { organisationId: string; channel: NoticeChannel; receivedOn: PlainDate }

/** `duplicate` added nothing; `changed` is an earlier notice with other values, and its history. */
export type Kept = { noticeId: string; outcome: 'received' | 'changed' | 'duplicate' }

/**
 * Keeps what a landlord told. Nothing here looks at people: whom it concerns is found out by a job afterwards, so that
 * words and timing are the same for everyone.
 */
export async function keepNotice(act: Act, by: ToldBy, report: NoticeReport): Promise<Kept> {
	await lockLandlord(act.db, act.actor.municipalityId, by.organisationId)
	const before =
		report.reference === null
			? await findNoticeByContent(act.db, by.organisationId, contentDigest(act, report))
			: await findNoticeByReference(act.db, by.organisationId, report.reference)
	if (before === undefined) return { noticeId: await receive(act, by, report), outcome: 'received' }
	const { noticeId } = before
	return { noticeId, outcome: (await change(act, by, before, report)) ? 'changed' : 'duplicate' }
}

async function receive(act: Act, by: ToldBy, report: NoticeReport): Promise<string> {
	const { municipalityId, actorId } = act.actor
	const year = yearOf(act.today)
	const committee = await getReceivingCommittee(act.db)
	const { kind, status, children, sentOn, servedOn, amountOre, interestOre, account, rooms } = report
	const { mustMoveAnyway, warnedOn, leaseEndsOn, reference } = report
	const noticeId = await insertNotice(act.db, {
		municipalityId,
		committeeId: committee.id,
		...by,
		receiptNumber: receiptNumber(
			committee.municipality,
			year,
			await nextReceiptNumber(act.db, municipalityId, year),
		),
		receivedAt: act.now,
		reportedBy: actorId,
		...{ kind, status, children, sentOn, servedOn, amountOre, interestOre, account, rooms },
		...{ mustMoveAnyway, warnedOn, leaseEndsOn, reference },
		contentDigest: contentDigest(act, report),
		tenantDigest: tenantDigest(act, report),
	})
	await insertDueMonths(act.db, municipalityId, noticeId, report.dueMonths)
	await tellTenant(act, noticeId, report)
	return noticeId
}

async function change(act: Act, by: ToldBy, before: StoredNotice, report: NoticeReport): Promise<boolean> {
	const { noticeId } = before
	const digests = { contentDigest: contentDigest(act, report), tenantDigest: tenantDigest(act, report) }
	if (before.contentDigest.equals(digests.contentDigest)) return false
	const told = await toldIn(act, before)
	const anotherTenant = !before.tenantDigest.equals(digests.tenantDigest)
	const changes = await writeChanges(act, {
		noticeId,
		channel: by.channel,
		before: told,
		after: toldAnew(told, report),
		tenant: anotherTenant ? 'told-anew' : 'same',
	})
	await setDigests(act.db, noticeId, digests)
	if (anotherTenant) await tellTenant(act, noticeId, report)
	return changes > 0
}

/** A new version of the tenant is hidden from case work until the job has matched it. */
async function tellTenant(act: Act, noticeId: string, report: NoticeReport): Promise<void> {
	const { keys } = act.house
	const { tenant: name, nationalId, address, postalCode, city, dwelling, note } = report
	await insertTenant(act.db, act.actor.municipalityId, {
		noticeId,
		toldAt: act.now,
		...{ name, address, postalCode, city, dwelling, note },
		identityCipher: nationalId === null ? null : keys.seal(nationalId),
		identityIndex: nationalId === null ? null : keys.blindIndex(nationalId),
	})
	await act.queue('matchNotice', { noticeId })
}

function contentDigest({ house }: Act, report: NoticeReport): Buffer {
	return house.keys.blindIndex(`notice ${JSON.stringify(report)}`)
}

function tenantDigest({ house }: Act, report: NoticeReport): Buffer {
	const { tenant, nationalId, address, postalCode, city, dwelling, note } = report
	return house.keys.blindIndex(
		`tenant ${JSON.stringify([tenant, nationalId, address, postalCode, city, dwelling, note])}`,
	)
}
