import { useLocation, useSearchParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { FilterLinks } from '../../../../ui/links.tsx'

/** The pages of a long list of municipalities, narrowed as it is; nothing where one page holds it. */
export function PageLinks({ pages, at }: { pages: number; at: number }) {
	const words = useTranslations('register.list')
	const { pathname } = useLocation()
	const [asked] = useSearchParams()
	if (pages < 2) return null
	const to = (page: number) => {
		const next = new URLSearchParams(asked)
		next.delete('done')
		next.set('page', String(page))
		return `${pathname}?${next}`
	}
	return (
		<FilterLinks
			label={words('pages')}
			filters={Array.from({ length: pages }, (_, place) => ({
				to: to(place + 1),
				label: words('page', { page: String(place + 1) }),
				current: place + 1 === at,
			}))}
		/>
	)
}
