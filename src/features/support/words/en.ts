import type { Words } from '../../../platform/words/shape.ts'
import { decisionCodes } from './decision-codes.en.ts'
import type { sv } from './sv.ts'

export const en: Words<typeof sv> = {
	title: 'Support',
	codes: decisionCodes,
}
