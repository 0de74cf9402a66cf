import * as z from 'zod'
import { day, id, optionalText } from '../../../../platform/fields.ts'
import { forms } from '../../rules/forms.ts'
import { endReasons } from '../../rules/stays/end-reasons.ts'

export const formField = () =>
	z.enum(
		forms.map(({ code }) => code),
		{ error: 'choose-one' },
	)

export const endReasonField = () => z.enum(endReasons, { error: 'choose-one' })

/** The person asks for it, and it is written down as that. */
export const ownWishField = () => z.enum(['yes', 'no'], { error: 'choose-one' }).default('no')

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
	/** Sleeps here and keeps a home elsewhere: for nights in an emergency. */
	guest: z.enum(['yes', 'no'], { error: 'choose-one' }).default('no'),
	/** Why they live there though the place is said to be for others. */
	despite: optionalText(500),
} as const
