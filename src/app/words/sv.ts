import { sv as platform } from '../../platform/words/sv.ts'

export const sv = { ...platform }
