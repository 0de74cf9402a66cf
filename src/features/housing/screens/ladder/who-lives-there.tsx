import { useTranslations } from 'use-intl'
import { ProtectedWord } from '../../../../ui/marks.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'

type Person = { readonly name: string | null; readonly code: string | null; readonly hidden: boolean }

/** Somebody by name, or as protected to those who may not know them. */
export function WhoLivesThere({ person }: { person: Person }) {
	const nameOf = usePersonName()
	return person.hidden ? <ProtectedWord /> : nameOf(person)
}

/** The same as text, where marks cannot stand. */
export function useWhoText(): (person: Person) => string {
	const words = useTranslations('ladder')
	const nameOf = usePersonName()
	return (person) => (person.hidden ? words('hidden') : nameOf(person))
}
