import * as z from 'zod'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayApproveDestruction } from '../../access.ts'
import { findRun } from '../../store/destruction-runs.ts'
import { findWhere } from '../../store/retention-facts.ts'
import { rowsOf } from './rows-of.ts'

type Certificate = {
	readonly asOf: PlainDate
	readonly proposedOn: PlainDate
	readonly approvedOn: PlainDate
	readonly doneOn: PlainDate
	readonly files: readonly {
		readonly retentionClass: string
		readonly rule: string
		readonly state: string
		readonly because: string | null
		readonly files: number
		readonly people: number
		readonly firstDueOn: PlainDate
		readonly lastDueOn: PlainDate
		readonly basis: string | null
		readonly source: string | null
		readonly version: number | null
		readonly verified: boolean
	}[]
	readonly rows: Readonly<Record<string, number>>
}

/** What was destroyed, by class and rule in numbers, with who proposed and who approved it. Missing until it is done. */
export const destructionCertificate = query({
	name: 'destructionCertificate',
	input: z.object({ runId: id() }),
	may: mayApproveDestruction,
	run: async ({ db }, { runId }) => {
		const run = await findRun(db, runId)
		if (run?.certificate == null || run.certificateDigest === null) return missing
		const certificate = run.certificate as unknown as Certificate
		const { name } = (await findWhere(db)) ?? { name: '' }
		return {
			...{ runId, municipality: name, proposer: run.proposer ?? '', approver: run.approver ?? '' },
			...{ certificate, digest: run.certificateDigest, rows: rowsOf(certificate.rows) },
		}
	},
	audit: ({ runId }) => ({ kind: 'destruction', ids: [runId] }),
})
