import { useTranslations } from 'use-intl'
import { TextLink } from './links.tsx'
import { useFormat } from './use-format.ts'

type PagesProps = {
	/** Which of all the first row on the page is, from one. */
	from: number
	shown: number
	total: number
	perPage: number
	addressOf: (page: number) => string
	/** Of which list, where a page has several. */
	of?: string
}

/** Which rows of a long list are seen, and the way to those before and after. */
export function Pages({ from, shown, total, perPage, addressOf, of }: PagesProps) {
	const words = useTranslations('ui.pages')
	const format = useFormat()
	const to = from + shown - 1
	if (shown === total || total === 0) return null
	const page = Math.ceil(from / perPage)
	return (
		<nav className="pages" aria-label={of === undefined ? words('label') : `${words('label')}: ${of}`}>
			{shown === 0 ? null : (
				<span className="quiet">
					{words('shown', {
						from: format.number(from),
						to: format.number(to),
						total: format.number(total),
					})}
				</span>
			)}
			{page > 1 ? <TextLink to={addressOf(page - 1)}>{words('before')}</TextLink> : null}
			{to < total ? <TextLink to={addressOf(page + 1)}>{words('after')}</TextLink> : null}
		</nav>
	)
}
