import * as z from 'zod'
import { isRefused, type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Table } from '../../../foundation/table.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { readTable } from '../../../platform/table-file.ts'
import type { Act } from '../../../platform/transaction.ts'
import { findOrganisationByName, insertOrganisation } from '../../organisation/index.ts'
import { readIdentityNumber } from '../../people/index.ts'
import { mayImportNotices } from '../access.ts'
import { type CellFault, type ReadRow, readNoticeFile } from '../rules/notice-file.ts'
import { findLandlord, rehearse } from '../store/notices.ts'
import { keepNotices } from './keep-notice.ts'

export type RefusedRow = { readonly row: number; readonly faults: readonly [CellFault, ...CellFault[]] }

export type Imported = {
	readonly accepted: number
	readonly updated: number
	readonly duplicates: number
	readonly rejected: readonly RefusedRow[]
	readonly noticeIds: readonly string[]
}

const counter = { received: 'accepted', changed: 'updated', duplicate: 'duplicates' } as const

/**
 * A landlord's file, row by row: good rows are kept even when others are refused. Refused as a whole when it is no
 * table or lacks the columns that say who and where. `rehearse` counts without keeping anything.
 */
export const importNotices = command({
	name: 'importNotices',
	input: z.object({
		organisationId: z.uuid({ error: 'choose-one' }).optional(),
		/** An administrator may name a landlord whom nobody has registered yet. */
		landlord: z.string().trim().min(1, 'required').max(200, 'too-long').optional(),
		file: z.instanceof(Uint8Array, { error: 'not-a-file' }),
		mode: z.enum(['keep', 'rehearse']).default('keep'),
	}),
	may: mayImportNotices,
	run: async (act, { organisationId, landlord, file, mode }) => {
		const table = await tableIn(file)
		if (isRefused(table)) return table
		const rows = readNoticeFile(table, act.today, readIdentityNumber)
		if (isRefused(rows)) return rows
		const keep = async () => {
			const organisation = await landlordOf(act, organisationId, landlord)
			return organisation === null ? missing : await keepRows(act, organisation, rows)
		}
		return mode === 'keep' ? await keep() : await rehearse(act.db, keep)
	},
	audit: (_, value) => ({
		kind: 'notice',
		ids: value !== null && 'noticeIds' in value ? value.noticeIds : [],
	}),
})

async function tableIn(file: Uint8Array): Promise<Table | Refusal> {
	const table = await readTable(file)
	if ('read' in table) return table.read
	const { because, row, column } = table.problem
	return refuse({ because, row: row ?? 0, column: column ?? '' })
}

async function landlordOf(
	act: Act,
	id: string | undefined,
	name: string | undefined,
): Promise<string | null> {
	const { roles, organisationIds, municipalityId } = act.actor
	if (!roles.includes('administrator')) {
		const organisationId = id ?? (organisationIds.length === 1 ? organisationIds[0] : undefined)
		return organisationId !== undefined && organisationIds.includes(organisationId) ? organisationId : null
	}
	if (id !== undefined) return (await findLandlord(act.db, id))?.id ?? null
	if (name === undefined) return null
	const known = await findOrganisationByName(act.db, name)
	if (known !== undefined) return known.id
	return await insertOrganisation(act.db, municipalityId, { name, roleTypes: ['landlord'], note: null })
}

async function keepRows(act: Act, organisationId: string, rows: readonly ReadRow[]): Promise<Imported> {
	const by = { organisationId, channel: 'file' as const, receivedOn: act.today }
	const reports = rows.flatMap((read) => ('report' in read ? [read.report] : []))
	const kept = await keepNotices(act, by, reports)
	const count = { accepted: 0, updated: 0, duplicates: 0 }
	for (const { outcome } of kept) count[counter[outcome]] += 1
	return {
		...count,
		rejected: rows.filter((read) => 'faults' in read),
		noticeIds: kept.flatMap(({ noticeId, outcome }) => (outcome === 'duplicate' ? [] : [noticeId])),
	}
}
