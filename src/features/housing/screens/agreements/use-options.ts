import { useTranslations } from 'use-intl'
import type { agreementCodes } from '../../words/agreements-codes.sv.ts'

type Codes = typeof agreementCodes

/** The answers of a closed list as a form's options, in the reader's words. */
export function useOptions() {
	const words = useTranslations('agreements.codes')
	return <Kind extends keyof Codes>(kind: Kind, codes: readonly (keyof Codes[Kind] & string)[]) =>
		codes.map((value) => ({ value, label: words(`${kind}.${value}` as 'answers.accepted') }))
}

/** One coded answer in the reader's words. */
export function useCode() {
	const words = useTranslations('agreements.codes')
	return <Kind extends keyof Codes>(kind: Kind, code: keyof Codes[Kind] & (string | number)) =>
		words(`${kind}.${String(code)}` as 'answers.accepted')
}
