import { HiddenInput } from './fields.tsx'
import { useForm } from './form-context.ts'
import { textAt } from './posted.ts'

/**
 * When what a form shows was written: whoever saves it writes over that and nothing later. Shown again after a refusal it
 * keeps the moment it first showed.
 */
export function SeenAt({ at }: { at: string }) {
	const posted = textAt(useForm().values, 'seenAt')
	return <HiddenInput name="seenAt" value={posted ?? at} />
}
