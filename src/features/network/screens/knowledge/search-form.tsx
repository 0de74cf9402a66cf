import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'

type SearchFormProps = { to: string; asked: Readonly<Record<string, string>>; children?: ReactNode }

/** What is looked for stays in the address, so that it can be shared. */
export function SearchForm({ to, asked, children }: SearchFormProps) {
	const words = useTranslations('knowledge')
	return (
		<Form name="lookFor" words="knowledge" method="get" to={to} initial={asked} inline>
			<TextInput name="q" width="medium" />
			{children}
			<FormActions>
				<Submit kind="secondary">{words('search')}</Submit>
			</FormActions>
		</Form>
	)
}

/** What an address asks for, by the names of its fields. */
export const askedIn = (request: Request, ...names: readonly string[]): Record<string, string> => {
	const asked = new URL(request.url).searchParams
	return Object.fromEntries(names.map((name) => [name, (asked.get(name) ?? '').slice(0, 100)]))
}
