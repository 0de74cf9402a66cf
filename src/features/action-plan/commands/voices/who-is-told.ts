import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Trace, tracesIn } from '../../../../foundation/traces.ts'
import { perhapsNamesIn } from '../../rules/voices/perhaps-names.ts'

const refusals = {
	'identity-number': 'identity-number-in-text',
	phone: 'phone-in-text',
	email: 'email-in-text',
	address: 'address-in-text',
} as const satisfies Readonly<Record<Trace, string>>

type Because = (typeof refusals)[Trace] | 'perhaps-a-name'

/**
 * Null when nothing in the texts tells who somebody is, as far as a program sees. What may be a name is let through when
 * whoever wrote it says that it is nobody's.
 */
export function whoIsTold(
	texts: readonly string[],
	{ notNames }: { notNames: boolean },
): Refusal<Because> | null {
	const [found] = texts.flatMap(tracesIn)
	if (found !== undefined) {
		const { what, line, after } = found
		return refuse({ because: refusals[what], line, after, place: after === '' ? 'first' : 'after' })
	}
	const names = notNames ? [] : texts.flatMap(perhapsNamesIn)
	return names.length === 0 ? null : refuse({ because: 'perhaps-a-name', words: names.join(', ') })
}
