import * as z from 'zod'
import { acrossFields } from '../../../../platform/across-fields.ts'
import { day, id, optionalText, text } from '../../../../platform/fields.ts'

const what = text(300)
const beginsOn = day().optional()
const dueOn = day()

type Days = { readonly beginsOn?: string | undefined; readonly dueOn?: string | undefined }

function inOrder(
	{ beginsOn: begins, dueOn: due }: Days,
	tell: (path: string, problem: string) => void,
): void {
	if (begins !== undefined && due !== undefined && due < begins) tell('dueOn', 'ends-before-it-begins')
}

/** What is to be done, from when, by when, by which unit and whom. */
export const taskFields = acrossFields(
	z.object({
		what,
		beginsOn,
		dueOn,
		unitId: z.uuid({ error: 'choose-one' }).optional(),
		staffId: z.uuid({ error: 'choose-one' }).optional(),
	}),
	inOrder,
)

/** A unit proposes it for itself. */
export const proposedTaskFields = acrossFields(
	z.object({ activityId: id(), unitId: id(), what, beginsOn, dueOn, note: optionalText(500) }),
	inOrder,
)
