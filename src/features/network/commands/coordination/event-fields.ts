import * as z from 'zod'
import { day, optionalText, text } from '../../../../platform/fields.ts'
import { eventKinds } from '../../rules/coordination/coordination.ts'

const said = (longest: number) => optionalText(longest).transform((given) => given ?? '')

export const eventFields = {
	kind: z.enum(eventKinds, { error: 'choose-one' }),
	title: text(200),
	heldOn: day(),
	heldAt: said(200),
	about: said(8000),
	cancelledBecause: optionalText(500),
}
