import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { optionalText } from '../../../../platform/fields.ts'
import { mayKeepCaseTemplates } from '../../access.ts'
import { inForceFrom } from '../../queries/work/case-checks.ts'
import { type ChecklistItem, conditions, phases } from '../../rules/work/checklist.ts'
import { shippedChecklist } from '../../rules/work/shipped-checklist.ts'
import { listChecklistVersions, putChecklistVersion } from '../../store/work-checklist.ts'

const item = z.object({
	code: optionalText(60),
	phase: z.enum(phases, { error: 'choose-one' }),
	applies: z.enum(conditions, { error: 'choose-one' }),
	use: z.enum(['leave-out', 'ask', 'require'], { error: 'choose-one' }).default('ask'),
	said: optionalText(200),
})
type GivenItem = z.output<typeof item>

/**
 * A new version of the checklist, followed by cases opened from tomorrow on: a running case keeps its own. Saved twice
 * in a day it is one version, for nobody follows it yet.
 */
export const saveChecklist = command({
	name: 'saveChecklist',
	input: z.object({ items: z.array(item).max(200, 'too-long') }),
	may: mayKeepCaseTemplates,
	run: async (act, { items }) => {
		const from = inForceFrom(act.today)
		const versions = await listChecklistVersions(act.db)
		const same = versions.find((version) => version.inForceFrom === from)
		const number = same?.number ?? Math.max(1, ...versions.map((version) => version.number)) + 1
		const kept = items.flatMap((given, place) => itemFrom(given, `own-${number}-${place}`))
		if (kept.length === 0) throw new BadInput([{ path: 'items', problem: 'required' }])
		await putChecklistVersion(
			act.db,
			act.actor.municipalityId,
			{ number, inForceFrom: from, decidedOn: act.today, decidedBy: act.actor.actorId },
			kept,
		)
		return { number, inForceFrom: from }
	},
	audit: () => ({ kind: 'checklist', ids: [] }),
	constraints: { an_item_once_in_a_version: 'item-twice' },
})

/** The house's items keep their place and condition; the municipality's own are what they say. */
function itemFrom({ use, ...given }: GivenItem, newCode: string): ChecklistItem[] {
	if (use === 'leave-out') return []
	const required = use === 'require'
	const shipped = shippedChecklist.find(({ code }) => code === given.code)
	if (shipped !== undefined) {
		const { code, phase, applies } = shipped
		return [{ code, phase, applies, required, said: given.said }]
	}
	return given.said === null ? [] : [{ ...given, code: given.code ?? newCode, required }]
}
