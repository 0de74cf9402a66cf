import { useTranslations } from 'use-intl'
import type { Who } from '../../rules/who.ts'

/** Who says something: a body or an organisation by name, a person by the answer's number. */
export function useWho(): (who: Who, number: number) => string {
	const words = useTranslations('consultations')
	return (who, number) => who.name ?? words('person', { number: String(number) })
}

const named = [
	...(['whole', 'head', 'costClasses', 'superiors', 'targetGroups', 'areas'] as const),
	...(['sections', 'goals', 'indicators', 'activities'] as const),
] as const

/** What something is about: `Aktivitet A3`, `Avsnitt`. */
export function useAbout(): (about: { readonly part: string; readonly mark?: string }) => string {
	const words = useTranslations('consultations.parts')
	return ({ part, mark = '' }) => words(named.find((one) => one === part) ?? 'other', { mark }).trim()
}
