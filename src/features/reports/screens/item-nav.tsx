import { useTranslations } from 'use-intl'
import { FormActions, Submit } from '../../../ui/form.tsx'
import { ButtonLink } from '../../../ui/links.tsx'

/** One item after the other through the round. */
type Neighbours = {
	readonly place: number
	readonly all: number
	readonly previous: string | null
	readonly next: string | null
}

export function ItemButtons({ next }: Pick<Neighbours, 'next'>) {
	const words = useTranslations('reports.item')
	return (
		<FormActions>
			{next === null ? null : (
				<Submit name="next" value={next}>
					{words('saveAndNext')}
				</Submit>
			)}
			<Submit kind={next === null ? 'primary' : 'secondary'}>{words('save')}</Submit>
		</FormActions>
	)
}

export function ItemNav({ roundId, place, all, previous, next }: Neighbours & { roundId: string }) {
	const words = useTranslations('reports.item')
	return (
		<nav className="row-wrap" aria-label={words('position', { place: String(place + 1), all: String(all) })}>
			{previous === null ? null : (
				<ButtonLink kind="quiet" to={`/follow-up/${roundId}/${previous}`}>
					{words('previous')}
				</ButtonLink>
			)}
			<ButtonLink kind="quiet" to={`/follow-up/${roundId}`}>
				{words('toRound')}
			</ButtonLink>
			{next === null ? null : (
				<ButtonLink kind="quiet" to={`/follow-up/${roundId}/${next}`}>
					{words('next')}
				</ButtonLink>
			)}
		</nav>
	)
}
