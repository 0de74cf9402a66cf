import * as z from 'zod'
import { text } from '../../../../platform/fields.ts'
import { sectionKinds } from '../../rules/document/document.ts'

/** What one writes of a section. */
export const sectionFields = z.object({
	kind: z.enum(sectionKinds, { error: 'choose-one' }).default('text'),
	heading: text(300),
	text: z.string().trim().max(40_000, 'too-long').default(''),
})
