import { useTranslations } from 'use-intl'
import { findWord, useLooseWords } from '../../../../ui/loose-words.ts'
import type { AnswerValue } from '../../rules/count-week/form.ts'

/** Questions and answers in words; a municipality's own question is in its own words already. */
export function useAnswerWords() {
	const words = useTranslations('homelessness.count')
	const loose = useLooseWords()
	const choice = (code: string, value: string) =>
		findWord(loose, [`homelessness.count.choices.${code}.${value}`]) ?? value
	return {
		choice,
		question: (code: string) =>
			findWord(loose, [`homelessness.count.variables.${code}`]) ??
			words('form.ownRow', { number: code.replace(/\D/g, '') }),
		value: (code: string, value: AnswerValue | undefined): string => {
			if (value === undefined) return '–'
			if (typeof value === 'number') return String(value)
			return typeof value === 'string'
				? choice(code, value)
				: value.map((one) => choice(code, one)).join(', ')
		},
	}
}
