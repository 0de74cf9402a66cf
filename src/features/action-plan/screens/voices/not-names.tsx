import { Tick } from '../../../../ui/fields.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'

type NotNamesProps = { form: string; outcome: Outcome | undefined }

/** Asked only when something in the text may be a name. */
export function NotNames({ form, outcome }: NotNamesProps) {
	const asked = wasRefused(outcome, form) && outcome?.ok === false
	return asked && outcome.refusal?.because === 'perhaps-a-name' ? <Tick name="notNames" /> : null
}
