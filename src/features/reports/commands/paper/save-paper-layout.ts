import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { optionalText, text } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { headFields, inTheirPlaces, paperParts } from '../../rules/paper/layout.ts'
import { nextLayout } from './next-layout.ts'

/** Where it stands among the others; without a place it is left out. */
const place = z.coerce
	.number('not-a-number')
	.int('not-a-number')
	.min(1, 'not-a-number')
	.max(99, 'not-a-number')
	.optional()

/**
 * The order of a paper's parts, what each is called and what the head says: a new version that papers begun from now on
 * have. Refusals: `part-twice`, `no-parts`.
 */
export const savePaperLayout = command({
	name: 'savePaperLayout',
	input: z.object({
		parts: z
			.array(z.object({ part: z.enum(paperParts, 'choose-one'), place, heading: optionalText(120) }))
			.max(paperParts.length)
			.default([]),
		fields: z
			.array(z.object({ field: z.enum(headFields, 'choose-one'), place }))
			.max(headFields.length)
			.default([]),
		own: z
			.array(z.object({ label: text(60), value: text(200) }))
			.max(8)
			.default([]),
	}),
	may: mayKeepReports,
	run: async (act, { parts, fields, own }) => {
		const laid = inTheirPlaces(parts).map(({ part, heading }) => ({ part, heading }))
		const said = inTheirPlaces(fields).map(({ field }) => field)
		if (laid.length === 0) return refuse({ because: 'no-parts' })
		if (new Set(parts.map(({ part }) => part)).size < parts.length) return refuse({ because: 'part-twice' })
		if (new Set(said).size < said.length) return refuse({ because: 'part-twice' })
		return await nextLayout(act, { parts: laid, head: { fields: said, own } })
	},
	audit: (_, value) => ({ kind: 'setting', ids: value === null ? [] : [value.layoutId] }),
	constraints: { one_layout_of_a_number: 'changed-meanwhile' },
})
