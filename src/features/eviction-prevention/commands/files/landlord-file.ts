import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Table } from '../../../../foundation/table.ts'
import { readTable } from '../../../../platform/table-file.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { findOrganisationByName, insertOrganisation } from '../../../organisation/index.ts'
import { findLandlord } from '../../store/notices.ts'

/** The table in a file, or why it is none. */
export async function tableIn(file: Uint8Array): Promise<Table | Refusal> {
	const table = await readTable(file)
	if ('read' in table) return table.read
	const { because, row, column } = table.problem
	return refuse({ because, row: row ?? 0, column: column ?? '' })
}

type Named = { organisationId?: string | undefined; landlord?: string | undefined }

/** For whom a file is: one's own landlord, or any that an administrator names, also one that nobody has registered. */
export async function landlordOf(
	act: Act,
	{ organisationId: id, landlord: name }: Named,
): Promise<{ organisationId: string; isNew: boolean } | null> {
	const { roles, organisationIds, municipalityId } = act.actor
	if (!roles.includes('administrator')) {
		const organisationId = id ?? (organisationIds.length === 1 ? organisationIds[0] : undefined)
		return organisationId !== undefined && organisationIds.includes(organisationId)
			? { organisationId, isNew: false }
			: null
	}
	if (id === undefined && name === undefined) return null
	const known =
		id === undefined ? await findOrganisationByName(act.db, name ?? '') : await findLandlord(act.db, id)
	if (known !== undefined) return { organisationId: known.id, isNew: false }
	if (name === undefined) return null
	const organisationId = await insertOrganisation(act.db, municipalityId, {
		name,
		roleTypes: ['landlord'],
		note: null,
	})
	return { organisationId, isNew: true }
}
