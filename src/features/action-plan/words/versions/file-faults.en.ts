import type { Words } from '../../../../platform/words/shape.ts'
import type { fileFaults as sv } from './file-faults.sv.ts'

export const fileFaults: Words<typeof sv> = {
	'not-json': 'the file is no JSON',
	missing: 'is missing',
	'wrong-type': 'is something else than it should be',
	'not-known': 'does not belong to a plan',
	'not-one-of': 'is none of what may stand there',
	'too-long': 'is too long',
	'too-short': 'is empty',
	'out-of-range': 'is too large or too small',
	'not-valid': 'cannot be understood',
	'id-twice': 'has the same id as another in the list',
	'key-taken': 'has the same key as another',
	'points-nowhere': 'points at something that is not in the file',
	'ends-before-it-begins': 'ends before it begins',
	'goal-under-itself': 'lies under itself',
	'definition-unknown': 'is not in the registry of definitions',
	'nothing-counts-it': 'is counted by no definition',
	'not-counted-by-unit': 'does not happen in a unit',
}
