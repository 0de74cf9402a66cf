import * as z from 'zod'
import { day, id } from '../../../../platform/fields.ts'
import { forms } from '../../rules/forms.ts'
import { endReasons } from '../../rules/stays/end-reasons.ts'

export const formField = () =>
	z.enum(
		forms.map(({ code }) => code),
		{ error: 'choose-one' },
	)

export const endReasonField = () => z.enum(endReasons, { error: 'choose-one' })

/** Who comes, and on what terms. */
export const stayFields = {
	bedId: id(),
	personId: id(),
	adults: z.array(id()).max(19).default([]),
	children: z.array(id()).max(19).default([]),
	startsOn: day(),
	plannedEndOn: day().optional(),
	form: formField(),
	unitId: id().optional(),
	decisionId: id().optional(),
} as const
