import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { isRefused } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { newParcelId, sealParcel, spokenCode } from '../../../../platform/parcel.ts'
import { mayHandleCases } from '../../access.ts'
import { viewCases } from '../../queries/case-view.ts'
import {
	answerBy,
	type TransferGround,
	transferFormat,
	transferGrounds,
	transferVersion,
} from '../../rules/transfer/transfer.ts'
import { insertTransfer } from '../../store/transfers.ts'
import { caseInWork, isCase } from '../case-in-work.ts'
import { packCase } from './pack-case.ts'

/**
 * Packs a case for another municipality and seals it. The key is in the answer, once, and kept nowhere: it is told by
 * another way than the file. The case stays open until the receipt comes back. Refusals: transfer-under-way,
 * transfer-needs-named-access, children-unknown, note-not-signed, case-closed.
 */
export const makeTransfer = command({
	name: 'makeTransfer',
	tellsOnce: true,
	input: z.object({
		caseId: id(),
		toName: text(200),
		toCode: text(20),
		ground: z.enum(transferGrounds, { error: 'choose-one' }),
		consentOn: day().optional(),
		requestedOn: day().optional(),
		noteIds: z.array(id()).default([]),
		summary: optionalText(20_000),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, toName, toCode, noteIds, summary, ...given }) => {
		notInFuture(act, { consentOn: given.consentOn, requestedOn: given.requestedOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const right = rightBy(given)
		const [view] = await viewCases(act, [found])
		if (view === undefined) return missing
		const receiptNumber = `ÖV-${spokenCode(3)}`
		const parcelId = newParcelId()
		const handedOverBy = { ground: right.ground, on: right.on, answerBy: right.answerBy }
		const to = { name: toName, code: toCode }
		const chosen = { id: parcelId, to, receiptNumber, handedOverBy, noteIds, summary }
		const packed = await packCase(act, view, chosen)
		if (isRefused(packed)) return packed
		const label = { format: transferFormat, version: transferVersion, id: parcelId }
		const parcel = sealParcel(label, JSON.stringify(packed))
		const { municipalityId, actorId } = act.actor
		const transferId = await insertTransfer(act.db, {
			...{ municipalityId, caseId, toName, toCode, ground: right.ground },
			consentOn: right.ground === 'consent' ? right.on : (given.consentOn ?? null),
			requestedOn: right.answerBy === null ? null : (given.requestedOn ?? null),
			answerBy: right.answerBy,
			parcel: parcel.file,
			parcelDigest: digestOf(parcel.file),
			receiptDigest: digestOf(receiptNumber),
			...{ madeOn: act.today, madeBy: actorId },
		})
		return { transferId, key: parcel.key }
	},
	audit: ({ caseId }, value) => ({
		kind: 'case-transfer',
		ids: value === null ? [caseId] : [caseId, value.transferId],
	}),
	constraints: { one_transfer_at_a_time: 'transfer-under-way' },
})

export function digestOf(written: string): string {
	return createHash('sha256').update(written).digest('hex')
}

type Right = { readonly ground: TransferGround; readonly on: PlainDate; readonly answerBy: PlainDate | null }

/** The day of the ground must be told; a written request starts the month of SoL 29:11, with or without consent. */
function rightBy(given: {
	ground: TransferGround
	consentOn?: PlainDate | undefined
	requestedOn?: PlainDate | undefined
}): Right {
	const { ground, consentOn, requestedOn } = given
	const on = ground === 'consent' ? consentOn : requestedOn
	if (on === undefined) {
		throw new BadInput([{ path: ground === 'consent' ? 'consentOn' : 'requestedOn', problem: 'required' }])
	}
	return { ground, on, answerBy: requestedOn === undefined ? null : answerBy(requestedOn) }
}
