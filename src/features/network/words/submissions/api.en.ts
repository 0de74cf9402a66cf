import type { Words } from '../../../../platform/words/shape.ts'
import type { api as sv } from './api.sv.ts'

export const api: Words<typeof sv> = {
	shape: {
		title: 'The package cannot be read',
		text: 'Nothing was kept. Mend what stands under problems and send again. The shape is described in docs/submission.schema.json.',
	},
	missing: {
		title: 'There is nothing here',
		text: 'There is no such network, or the package and the digest do not belong together. Check the address.',
	},
	refused: {
		title: 'The package was not let in',
		text: 'Nothing was kept, and an earlier package still stands. Mend what is told under problems, sign anew and send again.',
	},
	'too-large': { title: 'The package is too large', text: 'A package is six megabytes at most.' },
	'wrong-type': {
		title: 'The wrong kind of content',
		text: 'Send JSON, with Content-Type: application/json.',
	},
	'too-fast': { title: 'Too many in a short time', text: 'Wait as long as Retry-After says and send again.' },
	fault: {
		title: 'Something went wrong with us',
		text: 'Nothing was kept. Send the same package again in a while.',
	},
}
