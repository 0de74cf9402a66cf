import { useTranslations } from 'use-intl'

type PersonName = { readonly name: string | null; readonly code: string | null }

/** How a person is called on a page: by name, by what they are called with their code, or as unknown with the code. */
export function usePersonName(): (person: PersonName) => string {
	const words = useTranslations('ui')
	return ({ name, code }) => {
		if (name === null) return words('unknownPerson', { code: code ?? '–' })
		return code === null ? name : `${name}, ${code}`
	}
}
