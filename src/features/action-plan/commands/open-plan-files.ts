import type { Table } from '../../../foundation/table.ts'
import { readTable } from '../../../platform/table-file.ts'
import { findText } from '../../../platform/table-text.ts'
import type { Finding } from '../rules/findings.ts'
import type { PlanFiles } from '../rules/read-plan-files.ts'

type Upload = { readonly name: string; readonly bytes: Uint8Array }

/** From bytes to text and tables, whatever their encoding; a file that is none of these is a problem of its own. */
export async function openPlanFiles(uploads: {
	readonly plan: Upload
	readonly indicators: Upload
	readonly activities: Upload
}): Promise<{ files: PlanFiles } | { problems: readonly Finding[] }> {
	const problems: Finding[] = []
	const table = async ({ name, bytes }: Upload): Promise<Table> => {
		const answer = await readTable(bytes)
		if ('read' in answer) return answer.read
		problems.push({ file: name, ...answer.problem, found: null })
		return { headers: [], rows: [] }
	}
	const text = findText(uploads.plan.bytes)
	if (text === null) {
		problems.push({ file: uploads.plan.name, row: null, column: null, because: 'not-json', found: null })
	}
	const files: PlanFiles = {
		plan: { file: uploads.plan.name, text: text ?? '' },
		indicators: { file: uploads.indicators.name, table: await table(uploads.indicators) },
		activities: { file: uploads.activities.name, table: await table(uploads.activities) },
	}
	return problems.length > 0 ? { problems } : { files }
}
