import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayRegisterLetters } from '../access.ts'
import { formFacts } from './form-facts.ts'

/** The form for a letter written in by an officer: it can come from any landlord. */
export const letterForm = query({
	name: 'letterForm',
	input: z.object({}),
	may: mayRegisterLetters,
	run: formFacts,
	audit: () => ({ kind: 'notice', ids: [] }),
})
