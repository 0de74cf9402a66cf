import * as z from 'zod'
import { optionalText, text } from '../../../../platform/fields.ts'

/** Who has a role at work and how they are reached there. */
export const contactFields = {
	role: text(200),
	name: text(200),
	email: z.union([z.literal(''), z.email({ error: 'invalid-email' }).max(200, 'too-long')]).optional(),
	phone: optionalText(50),
}

type Given = { name: string; email?: string | undefined; phone: string | null }

export const personOf = ({ name, email, phone }: Given) => ({ name, email: email || null, phone })
