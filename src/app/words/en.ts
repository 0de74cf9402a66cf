import { en as platform } from '../../platform/words/en.ts'

export const en = { ...platform }
