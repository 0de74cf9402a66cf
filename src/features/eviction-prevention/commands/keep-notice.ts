import { type PlainDate, yearOf } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { inBatches } from '../rules/files/batches.ts'
import type { NoticeReport } from '../rules/notice.ts'
import { toldAnew } from '../rules/notice-change.ts'
import type { NoticeChannel } from '../rules/notice-kinds.ts'
import { receiptNumber } from '../rules/receipt-number.ts'
import { listToldBefore, type ToldBefore } from '../store/notice-reading.ts'
import {
	getReceivingCommittee,
	insertNotices,
	insertTenants,
	lockLandlord,
	lookAnew,
	type NewNotice,
	nextReceiptNumbers,
} from '../store/notices.ts'
import { contentDigest, digestsBefore, tenantDigest } from './notice-digests.ts'
import { toldIn, writeChanges } from './write-changes.ts'

/**
 * `receivedOn` is the day it reached the board, which for a letter may be before today. `reportedBy` where somebody else
 * does the writing for whoever told it.
 */
export type ToldBy = {
	organisationId: string
	channel: NoticeChannel
	receivedOn: PlainDate
	reportedBy?: string
}

/** `duplicate` added nothing; `changed` is an earlier notice with other values, and its history. */
export type Kept = { noticeId: string; outcome: 'received' | 'changed' | 'duplicate' }

type Digested = { report: NoticeReport; contentDigest: Buffer; tenantDigest: Buffer; key: string }

const mostAtOnce = 500

/**
 * Keeps what a landlord told. Nothing here looks at people: whom it concerns is found out by a job afterwards, so that
 * words and timing are the same for everyone.
 */
export async function keepNotice(act: Act, by: ToldBy, report: NoticeReport): Promise<Kept> {
	const [kept] = await keepNotices(act, by, [report])
	if (kept === undefined) throw new Error('a report was neither kept nor known')
	return kept
}

/** The same for a whole file, in its order: hundreds of rows in a handful of statements. */
export async function keepNotices(act: Act, by: ToldBy, reports: readonly NoticeReport[]): Promise<Kept[]> {
	await lockLandlord(act.db, act.actor.municipalityId, by.organisationId)
	const digested = reports.map((report): Digested => {
		const content = contentDigest(act, report)
		const key = report.reference === null ? `= ${content.toString('hex')}` : `# ${report.reference}`
		return { report, contentDigest: content, tenantDigest: tenantDigest(act, report), key }
	})
	const kept: Kept[] = []
	for (const batch of inBatches(digested, mostAtOnce)) {
		kept.push(...(await keepBatch(act, by, batch)))
		if (batch.length === mostAtOnce) await lookAnew(act.db)
	}
	return kept
}

async function keepBatch(act: Act, by: ToldBy, batch: readonly Digested[]): Promise<Kept[]> {
	const before = await toldBefore(act, by, batch)
	const received = batch.filter(({ key }) => !before.has(key))
	const anew = batch.flatMap((one) => {
		const stored = before.get(one.key)
		return stored === undefined || stored.contentDigest.equals(one.contentDigest) ? [] : [{ ...one, stored }]
	})
	const ids = await receive(act, by, received)
	const changes = await change(act, by, anew)
	await tellTenants(act, [
		...received.map(({ key, report }) => ({ noticeId: ids.get(key) ?? '', report })),
		...anew.flatMap(({ stored, report, tenantDigest: digest }) =>
			stored.tenantDigest.equals(digest) ? [] : [{ noticeId: stored.noticeId, report }],
		),
	])
	return batch.map(({ key }) => {
		const noticeId = before.get(key)?.noticeId
		if (noticeId === undefined) return { noticeId: ids.get(key) ?? '', outcome: 'received' }
		return { noticeId, outcome: (changes.get(noticeId) ?? 0) > 0 ? 'changed' : 'duplicate' }
	})
}

/** What the landlord told under the same reference, or in the very same words, by the key of the report. */
async function toldBefore(
	act: Act,
	{ organisationId }: ToldBy,
	batch: readonly Digested[],
): Promise<Map<string, ToldBefore>> {
	const now = digestsBefore(
		act,
		batch.map(({ report }) => report),
	)
	const told = await listToldBefore(act.db, organisationId, {
		references: batch.flatMap(({ report }) => (report.reference === null ? [] : [report.reference])),
		contentDigests: batch
			.flatMap(({ report, contentDigest: digest }) => (report.reference === null ? [digest] : []))
			.concat(now.size === 0 ? [] : [...now.keys()].map((hex) => Buffer.from(hex, 'hex'))),
	})
	const stored = told.map((one) => ({
		...one,
		contentDigest: now.get(one.contentDigest.toString('hex')) ?? one.contentDigest,
		tenantDigest: now.get(one.tenantDigest.toString('hex')) ?? one.tenantDigest,
	}))
	return new Map(
		stored.map((one) => [
			one.reference === null ? `= ${one.contentDigest.toString('hex')}` : `# ${one.reference}`,
			one,
		]),
	)
}

async function receive(act: Act, by: ToldBy, received: readonly Digested[]): Promise<Map<string, string>> {
	if (received.length === 0) return new Map()
	const { municipalityId, actorId } = act.actor
	const year = yearOf(act.today)
	const committee = await getReceivingCommittee(act.db)
	const last = await nextReceiptNumbers(act.db, municipalityId, { year, count: received.length })
	const notices = received.map(
		({ report, contentDigest: content, tenantDigest: tenant }, index): NewNotice => {
			const { kind, status, children, sentOn, servedOn, amountOre, interestOre, account, rooms } = report
			const { mustMoveAnyway, warnedOn, leaseEndsOn, reference, dueMonths } = report
			return {
				municipalityId,
				committeeId: committee.id,
				organisationId: by.organisationId,
				channel: by.channel,
				receivedOn: by.receivedOn,
				receiptNumber: receiptNumber(committee.municipality, year, last - received.length + 1 + index),
				receivedAt: act.now,
				reportedBy: by.reportedBy ?? actorId,
				...{ kind, status, children, sentOn, servedOn, amountOre, interestOre, account, rooms },
				...{ mustMoveAnyway, warnedOn, leaseEndsOn, reference, dueMonths },
				contentDigest: content,
				tenantDigest: tenant,
			}
		},
	)
	const ids = await insertNotices(act.db, notices)
	return new Map(received.map(({ key }, index) => [key, ids[index] ?? '']))
}

type Anew = Digested & { stored: ToldBefore }

async function change(act: Act, by: ToldBy, anew: readonly Anew[]): Promise<Map<string, number>> {
	if (anew.length === 0) return new Map()
	const told = await toldIn(
		act,
		anew.map(({ stored }) => stored),
	)
	return await writeChanges(
		act,
		by,
		anew.map(({ stored, report, contentDigest: content, tenantDigest: tenant }) => {
			const before = told(stored.noticeId)
			return {
				noticeId: stored.noticeId,
				before,
				after: toldAnew(before, report),
				tenant: stored.tenantDigest.equals(tenant) ? 'same' : 'told-anew',
				digests: { contentDigest: content, tenantDigest: tenant },
			}
		}),
	)
}

/** A new version of the tenant is hidden from case work until the job has matched it. */
async function tellTenants(
	act: Act,
	told: readonly { noticeId: string; report: NoticeReport }[],
): Promise<void> {
	if (told.length === 0) return
	const { keys } = act.house
	await insertTenants(
		act.db,
		told.map(({ noticeId, report }) => {
			const { tenant: name, nationalId, address, postalCode, city, dwelling, note } = report
			return {
				municipalityId: act.actor.municipalityId,
				noticeId,
				toldAt: act.now,
				...{ name, address, postalCode, city, dwelling, note },
				identityCipher: nationalId === null ? null : keys.seal(nationalId),
				identityIndex: nationalId === null ? null : keys.blindIndex(nationalId),
			}
		}),
	)
	await act.queue('matchNotices', { noticeIds: told.map(({ noticeId }) => noticeId).join() })
}
