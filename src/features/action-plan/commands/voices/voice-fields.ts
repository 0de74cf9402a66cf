import * as z from 'zod'
import { day } from '../../../../platform/fields.ts'
import { readAbout } from '../../rules/voices/about.ts'
import { consents, consentWays } from '../../rules/voices/voice.ts'

/** To what there is consent, when it was given and how. */
export const consentFields = {
	consentTo: z.enum(consents, { error: 'choose-one' }),
	consentOn: day(),
	consentHow: z.enum(consentWays, { error: 'choose-one' }),
}

/** A plan, one of its goals or activities, or a follow-up of it, as the form's choice writes it. */
export const about = () =>
	z.string({ error: 'choose-one' }).transform((written, context) => {
		const read = readAbout(written)
		if (read !== null) return read
		context.addIssue({ code: 'custom', message: 'choose-one' })
		return z.NEVER
	})
