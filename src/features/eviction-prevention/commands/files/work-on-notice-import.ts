import { isRefused } from '../../../../foundation/refusal.ts'
import type { Caller, House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { findActor } from '../../../organisation/index.ts'
import { readIdentityNumber } from '../../../people/index.ts'
import { type ReadRow, readNoticeRows } from '../../rules/notice-file.ts'
import { endImport, findImport } from '../../store/files.ts'
import { keepNoticeRows } from './keep-notice-rows.ts'
import { tableOf } from './kept-file.ts'
import { placesSettled } from './run-notice-import.ts'

/** Small enough that nobody waits long for the next receipt number, large enough to be quick. */
const rowsAtATime = 500

/** The job behind a file: goes on where it was when it was interrupted, as whoever sent the file; not when they have left. */
export async function workOnNoticeImport(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const municipalityId = Number(ids.municipalityId)
	const importId = String(ids.importId)
	const actorId = String(ids.actorId)
	const sender = await asSystem(house, municipalityId, async (act) => {
		const found = await findActor(act.db, actorId, act.today)
		if (found === null) await endImport(act, importId, 'cancelled')
		return found
	})
	if (sender !== null) await keepFile({ house, actor: { municipalityId, actorId, ...sender } }, importId)
}

/** Goes through a file that has begun, a piece in each transaction, and tells how far it has come. */
export async function keepFile(
	caller: Caller,
	importId: string,
	tell: (done: number, total: number) => void = () => undefined,
): Promise<void> {
	const begun = await rowsOf(caller, importId)
	if (begun === null) return
	let from = begun.rowsDone
	for (;;) {
		const rows = begun.rows.slice(from, from + rowsAtATime)
		const answer = await keepNoticeRows(caller, { importId, from, rows })
		if (answer.is !== 'done') return
		const { state, rowsDone, rowsTotal } = answer.value
		tell(rowsDone, rowsTotal)
		if (state !== 'running') return
		from = rowsDone
	}
}

async function rowsOf(
	{ house, actor }: Caller,
	importId: string,
): Promise<{ rows: readonly ReadRow[]; rowsDone: number } | null> {
	return await asSystem(house, actor.municipalityId, async ({ db }) => {
		const found = await findImport(db, importId)
		if (found?.state !== 'running' || found.fileCipher === null) return null
		const table = await tableOf(house.keys, found.fileCipher)
		const places = placesSettled(table.headers, found.ownHeaders)
		const rows = readNoticeRows(table, places, found.begunOn, readIdentityNumber)
		return isRefused(rows) ? null : { rows, rowsDone: found.rowsDone }
	})
}
