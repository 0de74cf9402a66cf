import type { Locale } from '../../../platform/words/locales.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

/** What a role is called where no screen stands, as in a paper. */
export const roleNames: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
	sv: sv.roles,
	en: en.roles,
}
