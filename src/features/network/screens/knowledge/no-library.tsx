import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { EmptyState } from '../../../../ui/states.tsx'

/** A municipality that has fetched no library has nothing to read yet. */
export function NoLibrary() {
	const words = useTranslations('knowledge')
	return (
		<EmptyState
			title={words('noLibrary')}
			action={
				<ButtonLink to="/knowledge/libraries" kind="primary">
					{words('toLibraries')}
				</ButtonLink>
			}
		>
			{words('noLibraryText')}
		</EmptyState>
	)
}
