import * as z from 'zod'
import { acrossFields } from '../../../../platform/across-fields.ts'
import { day, id, optionalText, text } from '../../../../platform/fields.ts'

/** A text with one thing on each line, as it comes from a form; from elsewhere it may be a list already. */
const lines = (longest: number, most: number) =>
	z
		.union([z.string(), z.array(z.string())])
		.transform((given) =>
			[given].flat().flatMap((text) => text.split(/\r?\n/).flatMap((line) => line.trim() || [])),
		)
		.refine((all) => all.every((line) => line.length <= longest), { error: 'too-long' })
		.refine((all) => all.length <= most, { error: 'too-many' })

/** What one writes about a decision on a version: who decided, when, from when it holds, and how it was prepared. */
export const decisionFields = acrossFields(
	z.object({
		planId: id(),
		body: text(200),
		decidedOn: day(),
		/** Without it the version holds from the day it was decided. */
		inForceFrom: day().optional(),
		registryNumber: optionalText(100),
		paragraph: optionalText(40),
		clauses: lines(2000, 40).default([]),
		preparation: z
			.array(z.object({ body: text(200), onDay: day().nullish(), outcome: optionalText(1000) }))
			.max(40)
			.default([]),
		/** Why activities that nobody can see are done are decided all the same. */
		waived: z
			.array(z.object({ activityId: id(), reason: optionalText(1000) }))
			.max(500)
			.default([]),
		/** The draft as it was shown to whoever says that it was decided. */
		seenAt: z.string().optional(),
	}),
	({ decidedOn, inForceFrom, preparation = [] }, tell) => {
		if (decidedOn === undefined) return
		if (inForceFrom !== undefined && inForceFrom < decidedOn) tell('inForceFrom', 'before-the-decision')
		for (const [at, { onDay }] of preparation.entries()) {
			if (onDay && onDay > decidedOn) tell(`preparation.${at}.onDay`, 'after-the-decision')
		}
	},
)
