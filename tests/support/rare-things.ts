import { depositTransfer } from '../../src/features/eviction-prevention/commands/transfer/deposit-transfer.ts'
import { makeTransfer } from '../../src/features/eviction-prevention/commands/transfer/make-transfer.ts'
import { askNoteRemoval } from '../../src/features/eviction-prevention/commands/work/ask-note-removal.ts'
import { draftLetter } from '../../src/features/eviction-prevention/commands/work/draft-letter.ts'
import { sendLetter } from '../../src/features/eviction-prevention/commands/work/send-letter.ts'
import { beginNoticeImport } from '../../src/features/eviction-prevention/index.ts'
import { transferParcel } from '../../src/features/eviction-prevention/queries/transfer/transfer-parcel.ts'
import { openSampleCase } from '../../src/features/eviction-prevention/samples.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller, House } from '../../src/platform/house.ts'
import { lillhamnsOwn } from './lillhamn.ts'
import { withSql } from './sql.ts'

const byRequest = { toName: 'Provköping', toCode: '1489', ground: 'request', requestedOn: '2026-10-12' }

/**
 * What a demo town has not always lying about, made in Lillhamn by its own people: a letter that was sent, a case handed
 * over and one that came, a note in the wrong file, a landlord's file half-way in. Gives what their addresses are called.
 */
export async function makeRareThings(house: House, databaseUrl: string, neighbour: Caller) {
	const sara = { house, actor: await lillhamnsOwn(databaseUrl, 'Sara Holm') }
	const mats = { house, actor: await lillhamnsOwn(databaseUrl, 'Mats Ek') }
	const { caseId, noteId } = await withSql(databaseUrl, async (sql) => {
		const [found] = await sql.rows<{ caseId: string; noteId: string }>(
			`select case_id as "caseId", id as "noteId" from named.journal_note where municipality_id = 1 order by number limit 1`,
		)
		if (found === undefined) throw new Error('Lillhamn has no journal')
		return found
	})
	const { letterId } = valueIn(
		await draftLetter(sara, { caseId, template: 'first-contact', phone: '0999-12 34' }),
	)
	valueIn(await sendLetter(sara, { letterId, sentHow: 'post', sentOn: '2026-10-12' }))
	valueIn(await askNoteRemoval(sara, { noteId, reason: 'Skriven i fel akt' }))
	const { transferId } = valueIn(await makeTransfer(sara, { caseId, ...byRequest }))

	const theirCase = await openSampleCase(neighbour, { children: 'no' })
	const theirs = valueIn(await makeTransfer(neighbour, { caseId: theirCase, ...byRequest }))
	const { parcel } = valueIn(
		await transferParcel(neighbour, { caseId: theirCase, transferId: theirs.transferId }),
	)
	const { receivedId } = valueIn(await depositTransfer(sara, { file: new TextEncoder().encode(parcel) }))

	const file = new TextEncoder().encode('reference;name;address\nH-1;Jenny Prov;Provgatan 1\n')
	const { importId } = valueIn(await beginNoticeImport(mats, { file }))
	return { letterId, noteId, transferId, receivedId, importId }
}
