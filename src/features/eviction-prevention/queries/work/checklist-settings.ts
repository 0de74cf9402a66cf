import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayKeepCaseTemplates, mayReadCaseTemplates } from '../../access.ts'
import { type ChecklistItem, conditions, phases, versionFor } from '../../rules/work/checklist.ts'
import { shippedChecklist, sourceOf } from '../../rules/work/shipped-checklist.ts'
import { listChecklistVersions } from '../../store/work-checklist.ts'
import { inForceFrom } from './case-checks.ts'

/** The latest version of the checklist beside the one that comes with the house, and from when it is followed. */
export const checklistSettings = query({
	name: 'checklistSettings',
	input: z.object({}),
	may: mayReadCaseTemplates,
	run: async (act) => {
		const versions = await listChecklistVersions(act.db)
		const latest = versionFor(versions, inForceFrom(act.today))
		const followed = versionFor(versions, act.today)
		const names = new Map((await listStaffNames(act.db)).map((staff) => [staff.id, staff.name]))
		const items = latest?.items ?? shippedChecklist
		const used = new Set(items.map(({ code }) => code))
		const leftOut = shippedChecklist.filter(({ code }) => !used.has(code))
		return {
			mayKeep: mayKeepCaseTemplates(act.actor),
			followedNow: followed?.number ?? 1,
			latest:
				latest === null
					? null
					: {
							number: latest.number,
							inForceFrom: latest.inForceFrom,
							decidedOn: latest.decidedOn,
							decidedBy: names.get(latest.decidedBy) ?? null,
						},
			items: [
				...items.map((item) => ({ ...rowOf(item), use: item.required ? 'require' : 'ask' })),
				...leftOut.map((item) => ({ ...rowOf(item), use: 'leave-out' })),
			],
			phases,
			conditions,
		}
	},
	audit: () => ({ kind: 'checklist', ids: [] }),
})

function rowOf({ code, phase, applies, said }: ChecklistItem) {
	const shipped = shippedChecklist.some((item) => item.code === code)
	return { code, phase, applies, said, shipped, ...sourceOf(code) }
}
