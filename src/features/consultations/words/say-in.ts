import { createTranslator } from 'use-intl/core'
import type { Language } from '../../../foundation/typography.ts'
import type { Say } from '../rules/compilation-facts.ts'
import { compilation as en } from './compilation.en.ts'
import { compilation as sv } from './compilation.sv.ts'

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { sv, en }

/** The compilation's sentences in one language, outside any screen. */
export function sayIn(language: Language): Say {
	const translate = createTranslator({ locale: language, messages: words[language] })
	return (word, values) => translate(word, values)
}
