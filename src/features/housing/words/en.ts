import type { Words } from '../../../platform/words/shape.ts'
import type { sv } from './sv.ts'

export const en: Words<typeof sv> = {
	title: 'Housing',
}
