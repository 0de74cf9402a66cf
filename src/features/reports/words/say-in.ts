import { createTranslator } from 'use-intl/core'
import type { Language } from '../../../foundation/typography.ts'
import type { Say } from '../rules/say.ts'
import { paperEn } from './paper-en.ts'
import { paperSv } from './paper-sv.ts'

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { sv: paperSv, en: paperEn }

/** The paper's sentences in one language, outside any screen. */
export function sayIn(language: Language): Say {
	const translate = createTranslator({ locale: language, messages: words[language] })
	return (word, values) => translate(word, values)
}
