import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { text } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { headFields, paperParts } from '../../rules/paper/layout.ts'
import { findLatestLayout, insertLayout } from '../../store/layouts.ts'
import { findTemplate } from '../../store/templates.ts'

/**
 * The order of a paper's parts, what each is called and what the head says: a new version that papers begun from now on
 * have. Refusals: `part-twice`, `no-parts`.
 */
export const savePaperLayout = command({
	name: 'savePaperLayout',
	input: z.object({
		parts: z
			.array(
				z.object({
					part: z.enum(paperParts, { error: 'choose-one' }),
					heading: z
						.string()
						.trim()
						.max(120, 'too-long')
						.nullish()
						.transform((given) => given || null),
				}),
			)
			.max(paperParts.length),
		fields: z
			.array(z.enum(headFields, { error: 'choose-one' }))
			.max(headFields.length)
			.default([]),
		own: z
			.array(z.object({ label: text(60), value: text(200) }))
			.max(8)
			.default([]),
		/** Null takes the municipality's own template away; left out keeps the one there is. */
		templateId: z.uuid({ error: 'choose-one' }).nullish(),
	}),
	may: mayKeepReports,
	run: async ({ db, actor, now }, { parts, fields, own, templateId }) => {
		if (parts.length === 0) return refuse({ because: 'no-parts' })
		if (new Set(parts.map(({ part }) => part)).size < parts.length) return refuse({ because: 'part-twice' })
		if (templateId != null && (await findTemplate(db, templateId)) === null) return missing
		const last = await findLatestLayout(db)
		const number = (last?.number ?? 0) + 1
		const layoutId = await insertLayout(db, actor.municipalityId, {
			...{ number, parts, head: { fields, own }, madeBy: actor.actorId, madeAt: now },
			templateId: templateId === undefined ? (last?.templateId ?? null) : templateId,
		})
		return { layoutId, number }
	},
	audit: (_, value) => ({ kind: 'setting', ids: value === null ? [] : [value.layoutId] }),
	constraints: { one_layout_of_a_number: 'changed-meanwhile' },
})
