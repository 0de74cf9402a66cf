import { randomUUID } from 'node:crypto'
import type { Table } from '../../../../foundation/table.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { listUnits } from '../../../organisation/index.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { readActivityTable } from '../../rules/tables/activity-table.ts'
import { readIndicatorTable } from '../../rules/tables/indicator-table.ts'
import type { TableRead } from '../../rules/tables/table-read.ts'

/** The parts of a plan that go out and come in as a table. */
export const tabledParts = ['activities', 'indicators'] as const
export type TabledPart = (typeof tabledParts)[number]

/** What a table makes of a draft, or what is wrong in it. */
export async function readPlanTable(
	{ db }: Act,
	given: { part: TabledPart; file: string; table: Table; document: PlanDocument },
): Promise<TableRead> {
	const { part, ...reading } = given
	if (part === 'indicators') return readIndicatorTable({ ...reading, newId: randomUUID })
	const units = await listUnits(db)
	return readActivityTable({ ...reading, units, newId: randomUUID })
}
