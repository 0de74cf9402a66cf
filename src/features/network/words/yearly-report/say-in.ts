import { createTranslator } from 'use-intl/core'
import type { Language } from '../../../../foundation/typography.ts'
import type { ReportSay } from '../../rules/yearly-report/say.ts'
import { paperEn } from './paper-en.ts'
import { paperSv } from './paper-sv.ts'

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { sv: paperSv, en: paperEn }

/** The report's own sentences in one language, outside any screen. */
export function sayIn(language: Language): ReportSay {
	const translate = createTranslator({ locale: language, messages: words[language] })
	return (word, values) => translate(word, values)
}
